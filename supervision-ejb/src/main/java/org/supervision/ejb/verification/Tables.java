package org.supervision.ejb.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads rows of any table over one connection. */
final class Tables {

  private final Connection connection;

  Tables(Connection connection) {
    this.connection = connection;
  }

  /** All rows of a query. */
  List<Row> rows(String query, String... parameters) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setString(i + 1, parameters[i]);
      }
      try (ResultSet found = select.executeQuery()) {
        List<Row> rows = new ArrayList<>();
        while (found.next()) {
          rows.add(new Row(found));
        }
        return rows;
      }
    }
  }

  /** The same, gathered by what stands in one column. */
  Map<String, List<Row>> rowsBy(String column, String query, String... parameters)
      throws SQLException {
    Map<String, List<Row>> gathered = new HashMap<>();
    for (Row row : rows(query, parameters)) {
      gathered.computeIfAbsent(row.text(column), any -> new ArrayList<>()).add(row);
    }
    return gathered;
  }
}
