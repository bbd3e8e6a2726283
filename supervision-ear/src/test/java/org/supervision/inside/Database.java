package org.supervision.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The content's tables, as the product's account sees them: what is committed, and one's own. */
@ApplicationScoped
public class Database {

  @Resource(lookup = "java:comp/DefaultDataSource")
  private DataSource source;

  /** The first column of the rows that a query finds. */
  public List<String> column(String query, Object... values) {
    return with(
        query,
        values,
        statement -> {
          List<String> found = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              found.add(rows.getString(1));
            }
          }
          return found;
        });
  }

  /** The one value that a query finds first; throws AssertionError where it finds none. */
  public String value(String query, Object... values) {
    List<String> found = column(query, values);
    if (found.isEmpty()) {
      throw new AssertionError("Nothing found by " + query);
    }
    return found.get(0);
  }

  /** How many rows a condition finds, beginning with the table. */
  public int count(String tableAndCondition, Object... values) {
    return Integer.parseInt(value("select count(*) from " + tableAndCondition, values));
  }

  /** Changes rows as another node would, behind this one's back; how many there were. */
  public int change(String update, Object... values) {
    return with(update, values, PreparedStatement::executeUpdate);
  }

  private <T> T with(String sql, Object[] values, Work<T> work) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return work.on(statement);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }
}
