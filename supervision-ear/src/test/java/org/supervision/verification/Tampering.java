package org.supervision.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What the database's administrator could do by hand to rows that are sealed or chained. */
final class Tampering {

  private static final String SEALED =
      " JOIN supervision_record r ON r.id = t.record_id WHERE r.seal IS NOT NULL";
  private static final String SIGNED =
      " JOIN supervision_agreement r ON r.id = t.agreement_id WHERE r.seal IS NOT NULL";
  private static final String LATE =
      " FROM signature t JOIN supervision_record r ON r.id = t.subject_id"
          + " WHERE r.state = 'CLOSED_UNSIGNED' AND t.signed_at > r.locked_at"
          + " AND t.withdrawn_at IS NULL";
  private static final String GONE = "was sealed, and is gone";
  private static final String SIGNED_LATE = "late signature of the ";
  private static final String AT_CLOSING =
      "signed_at = (SELECT locked_at FROM supervision_record WHERE id = subject_id)";

  private final Connection connection;
  private final Random random;

  Tampering(Connection connection, Random random) {
    this.connection = connection;
    this.random = random;
  }

  /**
   * One kind of change to a sealed thing.
   *
   * @param what in words
   * @param rows which rows there are: the row's identifier and that of the sealed thing
   * @param change what is done to one of them; null where one bit of a column is turned
   * @param column whose bit is turned, with its table
   * @param named what the verifier calls it
   */
  record Kind(String what, String rows, String change, String column, String named) {

    /** Whether the row is named itself, since it was sealed and is there no more. */
    private boolean isGone() {
      return named.equals(GONE);
    }
  }

  /**
   * One change that was made.
   *
   * @param row the row that was changed
   * @param thing the sealed thing
   */
  record Change(Kind kind, String row, String thing) {

    /** Whether that is what the verifier is to say. */
    boolean isNamedBy(String said) {
      return said.contains(kind.isGone() ? row : thing) && said.contains(kind.named());
    }

    /** Whether the verifier speaks of it there, whatever it says. */
    boolean isMeantBy(String said) {
      return said.contains(row) || said.contains(thing);
    }
  }

  /** Every kind of change to what is sealed. */
  static List<Kind> sealedRows() {
    return List.of(
        bit("a section's text", "record_section.discussion", SEALED, "section "),
        bit("a decision", "decision.wording", SEALED, "decision "),
        bit("a decision's reason", "decision.reason_text", SEALED, "decision "),
        bit("an action's wording", "supervision_action.wording", SEALED, "action "),
        bit("an amendment", "amendment.amendment_text", SEALED, "amendment "),
        bit("a disagreement", "disagreement.statement", SEALED, "disagreement "),
        bit("what was sealed", "record_version.body", SEALED, "version "),
        bit("a clause", "agreement_clause.clause_text", SIGNED, "clause "),
        sql(
            "an action's day",
            "supervision_action",
            SEALED,
            "due_on = due_on + INTERVAL 1 DAY",
            "action "),
        sql("a decision taken away", "decision", SEALED, null, "decision "),
        sql(
            "an answer turned round",
            "amendment",
            SEALED + " AND t.answer IS NOT NULL",
            "answer = IF(answer = 'ACCEPTED', 'DECLINED', 'ACCEPTED')",
            "amendment "),
        signature("a signature's time", "signed_at = signed_at + INTERVAL 1 SECOND"),
        signature("a signature's digest", "digest = REPEAT('0', 64)"),
        late("a late signature's time", "signed_at = signed_at + INTERVAL 1 SECOND", SIGNED_LATE),
        late("a late signature given to somebody else", "person_id = UUID()", SIGNED_LATE),
        late("a late signature by another party", "signatory = 'SUPERVISOR'", SIGNED_LATE),
        late("a late signature under a seal that isn't its own", "id = UUID()", SIGNED_LATE),
        late("a late signature made to be there at closing", AT_CLOSING, "signature of the "),
        gone("a late signature taken away", "DELETE FROM signature"),
        gone("a late signature taken back", "UPDATE signature SET withdrawn_at = NOW(6)"),
        lateSignaturePutIn(),
        bit("a late statement", "late_statement.statement", SEALED, "statement "),
        sql(
            "a late statement's time",
            "late_statement",
            SEALED,
            "stated_at = stated_at + INTERVAL 1 SECOND",
            "statement "),
        sql(
            "a late statement of somebody else",
            "late_statement",
            SEALED,
            "person_id = UUID()",
            "statement "),
        new Kind(
            "a late statement put in",
            "SELECT t.id, r.id FROM late_statement t" + SEALED,
            "INSERT INTO late_statement (id, version, record_id, person_id, stated_at, statement)"
                + " SELECT UUID(), 1, record_id, person_id, stated_at, statement"
                + " FROM late_statement WHERE id = ?",
            null,
            "statement "),
        new Kind(
            "a late statement taken away",
            "SELECT t.id, t.record_id FROM late_statement t",
            "DELETE FROM late_statement WHERE id = ?",
            null,
            GONE),
        record(
            "the template's version",
            "template_version = CONCAT(template_version, 'a')",
            "its form"),
        record("the session's day", "held_on = held_on - INTERVAL 1 DAY", "its day"),
        record("the state", "state = 'AGREED'", "its state"),
        record(
            "when it was locked", "locked_at = locked_at - INTERVAL 1 DAY", "when it was locked"),
        record("the seal", "seal = REPEAT('0', 64)", "its seal"),
        record("the seal taken away", "seal = NULL", GONE),
        record("whose it is", "supervisee_id = supervisor_id", "whose it is"),
        agreement("an agreement's day", "signed_on = signed_on - INTERVAL 1 DAY", "its day"),
        agreement("an agreement's state", "state = 'SHARED'", "its state"));
  }

  /**
   * Does it to one such row. Null, and nothing is done, where that is one of a thing that was
   * changed already, or where what was changed already left none.
   */
  Change change(Kind kind, Set<String> changed) throws SQLException {
    String[] row = changed.isEmpty() ? any(kind.rows()) : anyIfThere(kind.rows());
    if (row == null || changed.contains(row[1])) {
      return null;
    }
    if (kind.change() == null) {
      turnABit(kind.column(), row[0]);
    } else {
      run(kind.change(), row[0]);
    }
    return new Change(kind, row[0], row[1]);
  }

  /** Puts a document beside a record that was not made of it; the record. */
  String forgeADocument() throws SQLException {
    String record = any("SELECT r.id, r.id FROM supervision_record r WHERE r.seal IS NOT NULL")[1];
    run("DELETE FROM record_pdf WHERE record_id = ?", record);
    run(
        "INSERT INTO record_pdf (id, version, record_id, body, digest, made_at)"
            + " SELECT UUID(), 1, r.id, v.body, v.digest, NOW(6) FROM supervision_record r"
            + " JOIN record_version v ON v.record_id = r.id WHERE r.id = ? LIMIT 1",
        record);
    return record;
  }

  /** A chain and one of its rows that is neither the first nor the last. */
  String[] aRowOfTheLog() throws SQLException {
    return any(
        "SELECT l.chain_id, l.seq FROM access_log l JOIN chain_head h ON h.chain_id = l.chain_id"
            + " WHERE l.seq > 1 AND l.seq < h.seq - 1");
  }

  /** A chain as it would have been noted elsewhere. */
  String anchorOf(String chain) throws SQLException {
    String[] head =
        any("SELECT seq, LOWER(HEX(hash)) FROM chain_head WHERE chain_id = '" + chain + "'");
    return "2026-11-24T12:00:00Z " + chain + " " + head[0] + " " + head[1] + "\n";
  }

  void run(String sql, String... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }

  private String[] any(String query) throws SQLException {
    String[] row = anyIfThere(query);
    if (row == null) {
      throw new IllegalStateException("There is no row: " + query);
    }
    return row;
  }

  private String[] anyIfThere(String query) throws SQLException {
    try (Statement statement =
            connection.createStatement(
                ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY);
        ResultSet rows = statement.executeQuery(query)) {
      if (!rows.last()) {
        return null;
      }
      rows.absolute(random.nextInt(rows.getRow()) + 1);
      return new String[] {rows.getString(1), rows.getString(2)};
    }
  }

  private void turnABit(String column, String id) throws SQLException {
    String table = column.substring(0, column.indexOf('.'));
    byte[] bytes;
    try (PreparedStatement select =
        connection.prepareStatement("SELECT " + column + " FROM " + table + " WHERE id = ?")) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        bytes = row.getBytes(1);
      }
    }
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE " + table + " SET " + column + " = ? WHERE id = ?")) {
      update.setBytes(1, bytes);
      update.setString(2, id);
      update.executeUpdate();
    }
  }

  private static Kind bit(String what, String column, String sealed, String named) {
    String table = column.substring(0, column.indexOf('.'));
    String notEmpty = " AND t." + column.substring(table.length() + 1) + " IS NOT NULL";
    String rows = "SELECT t.id, r.id FROM " + table + " t" + sealed + notEmpty;
    return new Kind(what, rows, null, column, named);
  }

  private static Kind sql(String what, String table, String sealed, String set, String named) {
    String rows = "SELECT t.id, r.id FROM " + table + " t" + sealed;
    String change = set == null ? "DELETE FROM " + table : "UPDATE " + table + " SET " + set;
    return new Kind(what, rows, change + " WHERE id = ?", null, named);
  }

  private static Kind signature(String what, String set) {
    return new Kind(
        what,
        "SELECT t.id, r.id FROM signature t JOIN (SELECT id FROM supervision_record"
            + " WHERE state = 'SIGNED' AND seal IS NOT NULL UNION SELECT id FROM"
            + " supervision_agreement WHERE seal IS NOT NULL) r ON r.id = t.subject_id"
            + " WHERE t.withdrawn_at IS NULL",
        "UPDATE signature SET " + set + " WHERE id = ?",
        null,
        "signature of the ");
  }

  private static Kind late(String what, String set, String named) {
    return new Kind(
        what,
        "SELECT t.id, r.id" + LATE,
        "UPDATE signature SET " + set + " WHERE id = ?",
        null,
        named);
  }

  private static Kind gone(String what, String change) {
    return new Kind(what, "SELECT t.id, r.id" + LATE, change + " WHERE id = ?", null, GONE);
  }

  /** With the digest that stands in clear in the record's own row. */
  private static Kind lateSignaturePutIn() {
    return new Kind(
        "a late signature put in",
        "SELECT r.id, r.id FROM supervision_record r WHERE r.state = 'CLOSED_UNSIGNED'",
        "INSERT INTO signature (id, version, subject_kind, subject_id, person_id, signatory,"
            + " signed_at, digest) SELECT UUID(), 1, 'record', id, supervisee_id, 'SUPERVISEE',"
            + " locked_at + INTERVAL 1 DAY, seal FROM supervision_record WHERE id = ?",
        null,
        SIGNED_LATE);
  }

  private static Kind record(String what, String set, String named) {
    return new Kind(
        what,
        "SELECT r.id, r.id FROM supervision_record r WHERE r.seal IS NOT NULL",
        "UPDATE supervision_record SET " + set + " WHERE id = ?",
        null,
        named);
  }

  private static Kind agreement(String what, String set, String named) {
    return new Kind(
        what,
        "SELECT r.id, r.id FROM supervision_agreement r WHERE r.seal IS NOT NULL",
        "UPDATE supervision_agreement SET " + set + " WHERE id = ?",
        null,
        named);
  }
}
