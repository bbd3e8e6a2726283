package org.supervision.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.supervision.stage.Stage;

/** Where words stand in clear in the tables of all schemas, for their administrator to read. */
public final class InClear {

  private static final String COLUMNS =
      "SELECT table_schema, table_name, column_name FROM information_schema.columns"
          + " WHERE table_schema LIKE 'supervision%' AND (data_type LIKE '%char'"
          + " OR data_type LIKE '%text' OR data_type LIKE '%blob'"
          + " OR data_type LIKE '%binary' OR data_type = 'json')";

  private InClear() {}

  /** The columns that have one of the words in some row. */
  public static List<String> placesOf(Stage stage, List<String> words) throws SQLException {
    List<String> places = new ArrayList<>();
    try (Connection connection = stage.mySql().asAdministrator()) {
      for (String[] column : columns(connection)) {
        if (stands(connection, column, words)) {
          places.add(String.join(".", column));
        }
      }
    }
    return places;
  }

  private static boolean stands(Connection connection, String[] column, List<String> words)
      throws SQLException {
    String any =
        words.stream()
            .map(word -> "LOCATE(CAST(? AS BINARY), CAST(`" + column[2] + "` AS BINARY)) > 0")
            .collect(Collectors.joining(" OR "));
    String query = "SELECT 1 FROM `%s`.`%s` WHERE %s LIMIT 1".formatted(column[0], column[1], any);
    try (PreparedStatement select = connection.prepareStatement(query)) {
      for (int i = 0; i < words.size(); i++) {
        select.setString(i + 1, words.get(i));
      }
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  private static List<String[]> columns(Connection connection) throws SQLException {
    List<String[]> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(COLUMNS)) {
      while (row.next()) {
        columns.add(new String[] {row.getString(1), row.getString(2), row.getString(3)});
      }
    }
    return columns;
  }
}
