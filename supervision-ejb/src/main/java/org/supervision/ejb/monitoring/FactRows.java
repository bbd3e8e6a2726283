package org.supervision.ejb.monitoring;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.supervision.ejb.setting.DataSources;

/**
 * Facts about everybody, row by row: past the persistence provider, which takes as long again over
 * each of tens of thousands of rows of which no entity is made.
 */
class FactRows {

  @Resource(lookup = DataSources.CONTENT)
  private DataSource source;

  /** What one row says. */
  interface OfRow<T> {
    T of(FactRow row) throws SQLException;
  }

  /** What all rows of a query say, in their order. */
  <T> List<T> read(String query, OfRow<T> fact, Object... parameters) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<T> facts = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        FactRow row = new FactRow(rows);
        while (row.next()) {
          facts.add(fact.of(row));
        }
      }
      return facts;
    } catch (SQLException e) {
      throw new IllegalStateException("The facts of a month were not read", e);
    }
  }

  /** As the database keeps an instant. */
  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
