package org.supervision.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Account;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;

/** Logs in as each account of the database and tries each verb on each table of each schema. */
@OnStage
class AccountsIT {

  private static final int DENIED_TABLE = 1142;
  private static final int DENIED_SCHEMA = 1044;
  private static final int DENIED_COLUMN = 1143;
  private static final int DENIED = 1227;
  private static final Set<Integer> REFUSALS =
      Set.of(DENIED_TABLE, DENIED_SCHEMA, DENIED_COLUMN, DENIED);
  private static final List<String> APPEND_ONLY =
      List.of(
          "access_log",
          "action_step",
          "policy_version",
          "record_version",
          "recorded_fact",
          "request_step");

  /** Statements that change nothing even where they are allowed. */
  private static final Map<String, String> VERBS =
      new TreeMap<>(
          Map.of(
              "SELECT", "SELECT 1 FROM %s WHERE 1 = 0",
              "INSERT", "INSERT INTO %s SELECT * FROM %<s WHERE 1 = 0",
              "UPDATE", "UPDATE %s SET `%s` = `%<s` WHERE 1 = 0",
              "DELETE", "DELETE FROM %s WHERE 1 = 0",
              "TRUNCATE", "TRUNCATE TABLE %s",
              "ALTER", "ALTER TABLE %s ADD COLUMN forged INT",
              "DROP", "DROP TABLE %s",
              "TRIGGER", "CREATE TRIGGER forged BEFORE INSERT ON %s FOR EACH ROW SET @a = 1"));

  @Test
  void theProductCanNeitherAlterNorDeleteARowOfTheAccessLog(Stage stage) throws SQLException {
    assertThat(allowed(stage, Account.APP, "supervision", "access_log"))
        .containsExactly("INSERT", "SELECT");
  }

  @Test
  void whatIsOnlyEverAddedToCanOnlyBeAddedTo(Stage stage) throws SQLException {
    for (String table : APPEND_ONLY) {
      assertThat(allowed(stage, Account.APP, "supervision", table))
          .as(table)
          .containsExactly("INSERT", "SELECT");
    }
  }

  @Test
  void theProductAltersNoTable(Stage stage) throws SQLException {
    for (String table : tables(stage, "supervision")) {
      assertThat(allowed(stage, Account.APP, "supervision", table))
          .as(table)
          .isSubsetOf("SELECT", "INSERT", "UPDATE", "DELETE");
    }
  }

  @Test
  void eachAccountSeesItsOwnSchemaAndNoOther(Stage stage) throws SQLException {
    for (Account account : List.of(Account.APP, Account.KEYS, Account.SERVER)) {
      for (String schema : List.of("supervision", "supervision_keys", "supervision_server")) {
        if (!schema.equals(account.schema())) {
          for (String table : tables(stage, schema)) {
            assertThat(allowed(stage, account, schema, table)).as(account + " " + table).isEmpty();
          }
        }
      }
    }
  }

  @Test
  void aWrappedKeyIsNeverAlteredByTheProduct(Stage stage) throws SQLException {
    assertThat(allowed(stage, Account.KEYS, "supervision_keys", "file_key"))
        .containsExactly("INSERT", "SELECT");
  }

  @Test
  void aKeyIsDestroyedByOneProcedureThatWritesItDownAndAPartOfAFileOnlyWhereTwoSaidSo(Stage stage)
      throws SQLException {
    assertThat(allowed(stage, Account.KEYS, "supervision_keys", "destroyed_key"))
        .containsExactly("SELECT");
    for (String kept : List.of("disposal_certificate", "certificate_document")) {
      assertThat(allowed(stage, Account.APP, "supervision", kept))
          .as(kept)
          .containsExactly("INSERT", "SELECT");
    }
    String nobodys = "CALL supervision.%s((SELECT MIN(id) FROM supervision.supervision_file))";
    try (Connection connection = stage.mySql().as(Account.APP);
        Statement statement = connection.createStatement()) {
      for (String part : List.of("records", "actions", "agreements", "sessions", "file", "moves")) {
        assertThatThrownBy(() -> statement.execute(nobodys.formatted("destroy_" + part)))
            .as(part)
            .hasMessage("Nobody approved that this file is destroyed");
      }
    }
  }

  @Test
  void noAccountReadsTheHistoryOfTheMigrations(Stage stage) throws SQLException {
    assertThat(allowed(stage, Account.APP, "supervision", "flyway_schema_history")).isEmpty();
    assertThat(allowed(stage, Account.KEYS, "supervision_keys", "flyway_schema_history")).isEmpty();
  }

  private static Set<String> allowed(Stage stage, Account account, String schema, String table)
      throws SQLException {
    Set<String> allowed = new TreeSet<>();
    String column = firstColumn(stage, schema, table);
    String place = schema + ".`" + table + "`";
    try (Connection connection = stage.mySql().as(account);
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> verb : VERBS.entrySet()) {
        if (isAllowed(statement, String.format(verb.getValue(), place, column))) {
          allowed.add(verb.getKey());
        }
      }
    }
    return allowed;
  }

  private static boolean isAllowed(Statement statement, String sql) throws SQLException {
    try {
      statement.execute(sql);
      return true;
    } catch (SQLException e) {
      assertThat(REFUSALS).as(sql + ": " + e.getMessage()).contains(e.getErrorCode());
      return false;
    }
  }

  private static List<String> tables(Stage stage, String schema) throws SQLException {
    return column(
        stage,
        "SELECT table_name FROM information_schema.tables WHERE table_schema = '" + schema + "'");
  }

  private static String firstColumn(Stage stage, String schema, String table) throws SQLException {
    return column(
            stage,
            "SELECT column_name FROM information_schema.columns WHERE table_schema = '"
                + schema
                + "' AND table_name = '"
                + table
                + "' ORDER BY ordinal_position")
        .get(0);
  }

  private static List<String> column(Stage stage, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = stage.mySql().asAdministrator();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
