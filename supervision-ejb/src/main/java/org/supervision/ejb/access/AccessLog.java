package org.supervision.ejb.access;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.supervision.ejb.setting.DataSources;

/** Reads the access log. */
class AccessLog {

  @Resource(lookup = DataSources.CONTENT)
  private DataSource source;

  /** Some rows of a chain, the latest first, without seals and what is withheld for now. */
  List<LogEntry> page(String chainId, Collection<String> withheld, int offset, int limit) {
    return read(rows -> rows.page(chainId, withheld, offset, limit));
  }

  /** How many rows of a chain there are so. */
  int count(String chainId, Collection<String> withheld) {
    return read(rows -> rows.count(chainId, withheld));
  }

  /** What people were let in to in a span of time by what they are to a file, in order. */
  List<LogEntry> between(String chainId, Instant from, Instant until, int limit) {
    return read(rows -> rows.between(chainId, from, until, limit));
  }

  /** How far each chain has come. */
  List<ChainHead> heads() {
    return read(AccessLogRows::heads);
  }

  /** Reads with one connection; throws IllegalStateException where the log cannot be read. */
  <T> T read(LogReading<T> reading) {
    return with(connection -> reading.from(new AccessLogRows(connection)));
  }

  /** Reads with one connection; throws as {@link #read}. */
  <T> T with(Reading<T> reading) {
    try (Connection connection = source.getConnection()) {
      return reading.with(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The access log cannot be read", e);
    }
  }

  /** A reading over a connection. */
  interface Reading<T> {

    T with(Connection connection) throws SQLException;
  }

  /** A reading of the log's rows. */
  interface LogReading<T> {

    T from(AccessLogRows rows) throws SQLException;
  }
}
