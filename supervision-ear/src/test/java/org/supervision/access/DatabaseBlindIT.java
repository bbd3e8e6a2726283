package org.supervision.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;

/** Reads the database as its administrator would, and looks for words that people wrote. */
@OnStage
@Tag("payara")
class DatabaseBlindIT {

  private static final List<String> WRITTEN =
      List.of(
          "Strategy discussions",
          "autumn leave",
          "minute by minute",
          "restorative practice",
          "lone working",
          "night call",
          "half-hour",
          "dictation",
          "direct work with teenagers",
          "new court work",
          "family meetings");

  @Test
  void noWordOfContentStandsInAnyTable(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      for (String words : WRITTEN) {
        assertThat(placesOf(connection, words)).as(words).isEmpty();
      }
    }
  }

  @Test
  void noWordOfContentStandsInAnyLog(Stage stage) throws Exception {
    for (Path log : logs(stage)) {
      String text = Files.readString(log, StandardCharsets.ISO_8859_1);
      assertThat(WRITTEN.stream().filter(text::contains)).as(log.toString()).isEmpty();
    }
    assertThat(logs(stage)).isNotEmpty();
  }

  @Test
  void theSearchFindsWhatStandsInClear(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      assertThat(placesOf(connection, "Northmere")).isNotEmpty();
    }
  }

  @Test
  void theWordsThatAreLookedForWereWritten() throws Exception {
    String council =
        Files.readString(Path.of("..", "config", "demo", "northmere.yaml")).replaceAll("\\s+", " ");
    assertThat(WRITTEN).allSatisfy(words -> assertThat(council).contains(words));
  }

  private static List<String> placesOf(Connection connection, String words) throws SQLException {
    List<String> places = new ArrayList<>();
    for (String[] column : columns(connection)) {
      String query =
          String.format(
              "SELECT COUNT(*) FROM `%s`.`%s` WHERE LOCATE(CAST(? AS BINARY), CAST(`%s` AS BINARY)) > 0",
              column[0], column[1], column[2]);
      try (PreparedStatement select = connection.prepareStatement(query)) {
        select.setString(1, words);
        try (ResultSet row = select.executeQuery()) {
          row.next();
          if (row.getInt(1) > 0) {
            places.add(String.join(".", column));
          }
        }
      }
    }
    return places;
  }

  private static List<String[]> columns(Connection connection) throws SQLException {
    List<String[]> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT table_schema, table_name, column_name FROM information_schema.columns"
                    + " WHERE table_schema LIKE 'supervision%' AND (data_type LIKE '%char'"
                    + " OR data_type LIKE '%text' OR data_type LIKE '%blob'"
                    + " OR data_type LIKE '%binary' OR data_type = 'json')")) {
      while (row.next()) {
        columns.add(new String[] {row.getString(1), row.getString(2), row.getString(3)});
      }
    }
    return columns;
  }

  private static List<Path> logs(Stage stage) throws IOException {
    try (Stream<Path> files = Files.walk(stage.anchorFile().resolveSibling("logs"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
