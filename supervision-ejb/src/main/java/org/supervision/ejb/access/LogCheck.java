package org.supervision.ejb.access;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One check of the whole access log over a connection of the caller, as that one sees it. */
public final class LogCheck {

  private final Connection connection;
  private final List<ChainHead> noted;
  private ChainVerifier verifier;

  /**
   * @param anchors the file that notes how far the chains had come, or null where there is none
   */
  public LogCheck(Connection connection, Path anchors) {
    this.connection = connection;
    this.noted = anchors == null ? List.of() : new Anchors(anchors).read();
  }

  /** Reads every row; the first broken link, or empty where all hold. */
  public Optional<BrokenLink> firstBroken() throws SQLException {
    AccessLogRows rows = new AccessLogRows(connection);
    verifier = new ChainVerifier(rows.starts(), rows.heads(), noted);
    rows.each(verifier::next);
    return verifier.end();
  }

  /** The seals that were put into the log, by what was sealed; known once all rows were read. */
  public Map<String, LoggedSeal> seals() {
    return verifier.seals();
  }

  /** How many rows were read. */
  public long rows() {
    return verifier.rows();
  }

  /** How many chains were read. */
  public int chains() {
    return verifier.chains();
  }
}
