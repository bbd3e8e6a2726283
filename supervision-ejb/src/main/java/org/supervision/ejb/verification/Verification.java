package org.supervision.ejb.verification;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.supervision.ejb.access.BrokenLink;
import org.supervision.ejb.access.LogCheck;
import org.supervision.ejb.keys.KeyRing;

/**
 * The one verification, by command and every night: the whole access log, and everything that was
 * ever sealed, at one instant of the database, so that what is signed meanwhile raises no alarm.
 */
public final class Verification {

  private final Connection connection;
  private final LogCheck log;
  private final KeyRing keys;

  /**
   * @param connection to the content, with any account that may read it
   * @param anchors where the heads of the log's chains are noted, or null
   * @param keys of the files, or null: then only the log is verified
   */
  public Verification(Connection connection, Path anchors, KeyRing keys) {
    this.connection = connection;
    this.log = new LogCheck(connection, anchors);
    this.keys = keys;
  }

  /** Reads everything; changes nothing. */
  public Findings run() throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    int isolation = connection.getTransactionIsolation();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    try {
      return read();
    } finally {
      connection.rollback();
      connection.setAutoCommit(autoCommit);
      connection.setTransactionIsolation(isolation);
    }
  }

  private Findings read() throws SQLException {
    List<String> found = new ArrayList<>();
    log.firstBroken().map(BrokenLink::sentence).ifPresent(found::add);
    String read = "Read " + log.rows() + " rows of the access log in " + log.chains() + " chains";
    Tables tables = new Tables(connection);
    found.addAll(new PurgeCheck(tables, log.seals()).run());
    if (keys == null) {
      return new Findings(read + "; without the keys no seal was read.", found);
    }
    DisposalCheck disposals = new DisposalCheck(tables, keys, log.seals());
    found.addAll(disposals.run());
    SealCheck seals = new SealCheck(tables, keys, log.seals(), disposals.destroyed());
    found.addAll(seals.run());
    return new Findings(
        read
            + ", "
            + seals.compared()
            + " sealed records and agreements, and certificates of "
            + disposals.destroyed().size()
            + " destroyed files.",
        found);
  }
}
