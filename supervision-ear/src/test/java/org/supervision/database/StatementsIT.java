package org.supervision.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.supervision.access.GivenReading;
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
  private static final long OF_A_HOME_PAGE = 10;
  private static final String[] NOTHING = {"<main"};
  private static final List<String> HOMES =
      List.of("tom", "priya", "ruth", "dot", "hal", "dee", "nina", "olga", "zoe", "vera", "ita");
  private static final int OF_ANY_PAGE = 16;
  private static final String COUNTED =
      "SHOW GLOBAL STATUS WHERE variable_name IN"
          + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";
  private static final Map<String, Visitor> SIGNED_IN = new HashMap<>();

  private static Connection connection;
  private static GivenReading given;
  private static Unfinished unfinished;

  @BeforeAll
  static void whatTheExampleCouncilHasNot(Stage stage) throws Exception {
    connection = stage.mySql().asAdministrator();
    Things things = new Things(connection);
    given = new GivenReading(stage, things);
    given.begin();
    unfinished = new Unfinished(stage, things);
  }

  @AfterAll
  static void takeItBack() throws Exception {
    unfinished.end();
    given.end();
    connection.close();
  }

  @ParameterizedTest(name = "{1} before {0} asks at most {2}")
  @CsvFileSource(resources = "/statement-budgets.csv", numLinesToSkip = 1)
  void aPageAsksNoMoreThanItsBudget(String who, String address, int most, int status, Stage stage)
      throws Exception {
    assertThat(most).isLessThanOrEqualTo(OF_ANY_PAGE);
    String path = new Things(connection).in(address);
    assertThat(fewest(visitor(stage, who), path, status)).isBetween(1L, (long) most);
  }

  /** Whatever waits for them, and for others: one of each kind does. */
  @Test
  void aHomePageAsksTenWhoeverOpensIt(Stage stage) throws Exception {
    try (Undecided undecided = new Undecided(connection)) {
      Map<String, String[]> asked = undecided.asked();
      for (String who : HOMES) {
        Visitor visitor = visitor(stage, who);
        assertThat(visitor.get("/").body()).as(who).contains(asked.getOrDefault(who, NOTHING));
        assertThat(fewest(visitor, "/", 200)).as(who).isBetween(1L, OF_A_HOME_PAGE);
      }
    }
  }

  /** The fewest of a few requests. */
  private static long fewest(Visitor visitor, String path, int status) throws Exception {
    long fewest = Long.MAX_VALUE;
    for (int request = 0; request < REQUESTS; request++) {
      long before = counted();
      assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(status);
      fewest = Math.min(fewest, counted() - before);
    }
    return fewest;
  }

  private static Visitor visitor(Stage stage, String login)
      throws IOException, InterruptedException {
    if (!SIGNED_IN.containsKey(login)) {
      SIGNED_IN.put(login, Visitor.of(stage.url(), login));
    }
    return SIGNED_IN.get(login);
  }

  private static long counted() throws SQLException {
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
