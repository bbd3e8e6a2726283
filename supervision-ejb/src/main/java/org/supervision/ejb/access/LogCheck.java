package org.supervision.ejb.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** One check of the whole access log over one connection, at one instant of the database. */
final class LogCheck {

  private static final int SEALS_AT_ONCE = 500;

  private final Connection connection;
  private ChainVerifier verifier;

  LogCheck(Connection connection) {
    this.connection = connection;
  }

  /** Reads every row; the first broken link, or empty where all hold. */
  Optional<BrokenLink> run(List<ChainHead> anchors, Iterable<SealSource> seals)
      throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    int isolation = connection.getTransactionIsolation();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    try {
      AccessLogRows rows = new AccessLogRows(connection);
      verifier = new ChainVerifier(rows.heads(), anchors);
      rows.each(verifier::next);
      seals.forEach(this::compare);
      return verifier.end();
    } finally {
      connection.rollback();
      connection.setAutoCommit(autoCommit);
      connection.setTransactionIsolation(isolation);
    }
  }

  /** How much was read, in a sentence. */
  String read() {
    return "The access log is whole: "
        + verifier.rows()
        + " rows in "
        + verifier.chains()
        + " chains.";
  }

  private void compare(SealSource source) {
    String last = "";
    List<SealSource.Sealed> some = source.after(last, SEALS_AT_ONCE);
    while (!some.isEmpty()) {
      some.forEach(verifier::sealed);
      last = some.get(some.size() - 1).subjectId();
      some = source.after(last, SEALS_AT_ONCE);
    }
  }
}
