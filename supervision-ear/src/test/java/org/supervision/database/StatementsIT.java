package org.supervision.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.supervision.stage.Alone;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/**
 * Counts the SQL statements behind a page, log and chain included, as the database counted them.
 * The least of a few requests is taken, because timers ask too. What a page may ask stands in
 * {@code statement-budgets.csv}; it may be lowered, never raised beyond sixteen, nor beyond ten for
 * a home page.
 */
@OnStage
@Alone
class StatementsIT {

  private static final int REQUESTS = 6;
  private static final int OF_A_HOME_PAGE = 10;
  private static final int OF_ANY_PAGE = 16;
  private static final int ASKED_ON = 4;
  private static final Set<String> DECIDERS = Set.of("ruth", "hal", "nina", "olga");
  private static final String COUNTED =
      "SHOW GLOBAL STATUS WHERE variable_name IN"
          + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";
  private static final Map<String, Visitor> SIGNED_IN = new HashMap<>();

  @ParameterizedTest(name = "{1} before {0} asks at most {2}")
  @CsvFileSource(resources = "/statement-budgets.csv", numLinesToSkip = 1)
  void aPageAsksNoMoreThanItsBudget(String who, String address, int most, int status, Stage stage)
      throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      assertThat(most).isLessThanOrEqualTo(address.equals("/") ? OF_A_HOME_PAGE : OF_ANY_PAGE);
      String path = new Things(connection).in(address);
      long fewest = Long.MAX_VALUE;
      for (int request = 0; request < REQUESTS; request++) {
        long before = counted(connection);
        HttpResponse<String> response = visitor(stage, who).get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        fewest = Math.min(fewest, counted(connection) - before);
      }
      boolean askedOn =
          address.equals("/") && DECIDERS.contains(who) && isAnythingWaiting(connection);
      assertThat(fewest).isBetween(1L, (long) most + (askedOn ? ASKED_ON : 0));
    }
  }

  private static Visitor visitor(Stage stage, String login)
      throws IOException, InterruptedException {
    if (!SIGNED_IN.containsKey(login)) {
      SIGNED_IN.put(login, Visitor.of(stage.url(), login));
    }
    return SIGNED_IN.get(login);
  }

  private static boolean isAnythingWaiting(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT COUNT(*) FROM supervision.waiting_decision")) {
      return rows.next() && rows.getLong(1) > 0;
    }
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
}
