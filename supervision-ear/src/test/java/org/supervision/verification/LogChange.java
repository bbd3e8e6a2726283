package org.supervision.verification;

import java.sql.SQLException;

/** What can be done by hand to a row of the log in the midst of its chain. */
enum LogChange {
  UPDATED {
    @Override
    void make(Tampering hand, String chain, long seq) throws SQLException {
      hand.run(
          "UPDATE access_log SET address = '10.0.0.1' WHERE chain_id = ? AND seq = ?",
          chain,
          n(seq));
    }
  },
  DELETED {
    @Override
    void make(Tampering hand, String chain, long seq) throws SQLException {
      hand.run("DELETE FROM access_log WHERE chain_id = ? AND seq = ?", chain, n(seq));
    }
  },
  TAIL_CUT {
    @Override
    void make(Tampering hand, String chain, long seq) throws SQLException {
      hand.run("DELETE FROM access_log WHERE chain_id = ? AND seq >= ?", chain, n(seq));
    }
  },
  INSERTED {
    @Override
    void make(Tampering hand, String chain, long seq) throws SQLException {
      hand.run(
          "UPDATE access_log SET seq = seq + 1 WHERE chain_id = ? AND seq >= ? ORDER BY seq DESC",
          chain,
          n(seq));
      hand.run(COPY, n(seq), chain, n(seq + 1));
    }

    /** The copy fits where it was put; the row that it is a copy of does not fit behind it. */
    @Override
    long firstBadAfter(long seq) {
      return seq + 1;
    }
  },
  SWAPPED {
    @Override
    void make(Tampering hand, String chain, long seq) throws SQLException {
      String move = "UPDATE access_log SET seq = ? WHERE chain_id = ? AND seq = ?";
      hand.run(move, "0", chain, n(seq));
      hand.run(move, n(seq), chain, n(seq + 1));
      hand.run(move, n(seq + 1), chain, "0");
    }
  };

  private static final String COLUMNS =
      "at, person_id, supervisee_id, organisation_id, subject_kind, subject_id, verb, capacity,"
          + " outcome, purpose, window_id, address, found, digest, prev_hash, hash";
  private static final String COPY =
      "INSERT INTO access_log (chain_id, seq, "
          + COLUMNS
          + ") SELECT chain_id, ?, "
          + COLUMNS
          + " FROM access_log WHERE chain_id = ? AND seq = ?";

  /** Does it. */
  abstract void make(Tampering hand, String chain, long seq) throws SQLException;

  /** The first row that does not hold then. */
  long firstBadAfter(long seq) {
    return seq;
  }

  private static String n(long number) {
    return String.valueOf(number);
  }
}
