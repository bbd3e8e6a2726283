package org.supervision.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;

/**
 * Counts the SQL statements behind a page, log and chain included, as the database counted them.
 * The least of a few requests is taken, because timers ask too. The figures are what was measured
 * last: they may be lowered, never raised; ten for home and sixteen for a record is where they have
 * to come down to.
 */
@OnStage
class StatementsIT {

  private static final int MOST_FOR_HOME = 14;
  private static final int MOST_FOR_A_RECORD = 17;
  private static final int REQUESTS = 6;
  private static final String COUNTED =
      "SHOW GLOBAL STATUS WHERE variable_name IN"
          + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";
  private static final String A_SIGNED_RECORD =
      "SELECT r.id FROM supervision.supervision_record r JOIN supervision.person p"
          + " ON p.id = r.supervisee_id WHERE p.login = 'priya' AND r.state = 'SIGNED' LIMIT 1";

  @Test
  void theHomePageAsksLittle(Stage stage, Browsers browsers) throws SQLException {
    assertThat(fewestFor("/", browsers.of("tom"), stage)).isBetween(1L, (long) MOST_FOR_HOME);
  }

  @Test
  void aRecordAsksLittle(Stage stage, Browsers browsers) throws SQLException {
    String record = aSignedRecord(stage);
    assertThat(fewestFor("/record/" + record, browsers.of("tom"), stage))
        .isBetween(1L, (long) MOST_FOR_A_RECORD);
  }

  private static long fewestFor(String address, Page page, Stage stage) throws SQLException {
    long fewest = Long.MAX_VALUE;
    try (Connection connection = stage.mySql().asAdministrator()) {
      for (int request = 0; request < REQUESTS; request++) {
        long before = counted(connection);
        APIResponse response = page.request().get(stage.url() + address);
        assertThat(response.url()).startsWith(stage.url());
        assertThat(response.status()).isEqualTo(200);
        fewest = Math.min(fewest, counted(connection) - before);
      }
    }
    return fewest;
  }

  private static long counted(Connection connection) throws SQLException {
    long sum = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(COUNTED)) {
      while (rows.next()) {
        sum += rows.getLong(2);
      }
    }
    return sum;
  }

  private static String aSignedRecord(Stage stage) throws SQLException {
    try (Connection connection = stage.mySql().asAdministrator();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(A_SIGNED_RECORD)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
