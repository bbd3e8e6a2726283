package org.supervision.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** Fills one table, many rows in one statement. */
final class Table implements AutoCloseable {

  private static final int ROWS = 1_000;

  private final PreparedStatement insert;
  private int waiting;

  /**
   * @param columns separated by commas
   */
  Table(Connection connection, String table, String columns) throws SQLException {
    int count = columns.split(",").length;
    insert =
        connection.prepareStatement(
            "INSERT INTO "
                + table
                + " ("
                + columns
                + ") VALUES ("
                + String.join(",", Collections.nCopies(count, "?"))
                + ")");
  }

  /** Adds a row, in the order of the columns. */
  void add(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.addBatch();
    if (++waiting == ROWS) {
      flush();
    }
  }

  /** Sends what waits. */
  void flush() throws SQLException {
    insert.executeBatch();
    waiting = 0;
  }

  @Override
  public void close() throws SQLException {
    flush();
    insert.close();
  }
}
