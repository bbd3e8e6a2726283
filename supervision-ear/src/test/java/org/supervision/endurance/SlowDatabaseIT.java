package org.supervision.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.supervision.stage.Counts;
import org.supervision.stage.OnStage;
import org.supervision.stage.SlowLine;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/**
 * Every answer of the database is 200 milliseconds late, and still each page ends within ten
 * seconds. The pages are those whose statements are counted; in every build the dearest of each
 * person alone.
 */
@OnStage
class SlowDatabaseIT {

  private static final Duration LATE = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int DEAREST = 16;

  private static final Map<String, Visitor> SIGNED_IN = new HashMap<>();
  private static final Set<String> WAITED_FOR = new HashSet<>();
  private static SlowLine line;

  @BeforeAll
  static void theDatabaseIsFarAway(Stage stage) throws Exception {
    for (String login : new String[] {"tom", "priya", "ruth", "rafe", "hal", "ed", "nina"}) {
      SIGNED_IN.put(login, Visitor.of(stage.url(), login));
    }
    line = stage.mySql().moveBehind(LATE);
    forgetTheOldConnections(stage);
  }

  /** That each is found dead once is no matter of this test. */
  private static void forgetTheOldConnections(Stage stage) throws Exception {
    String draft;
    try (Connection connection = stage.mySql().asAdministrator()) {
      draft = new Things(connection).in("/record/{priya.shared}/write");
    }
    for (String path : new String[] {"/", draft}) {
      List<Callable<Integer>> all = new ArrayList<>();
      SIGNED_IN.values().forEach(one -> all.add(() -> one.get(path).statusCode()));
      Race.between(all);
    }
  }

  @AfterAll
  static void theDatabaseIsBack(Stage stage) throws Exception {
    stage.mySql().stop();
    line.close();
    stage.mySql().startServer();
  }

  @ParameterizedTest(name = "{1} before {0}")
  @CsvFileSource(resources = "/statement-budgets.csv", numLinesToSkip = 1)
  void aPageEndsWithinTenSeconds(String who, String address, int most, int status, Stage stage)
      throws Exception {
    if (!Counts.isSoak() && (most < DEAREST || !WAITED_FOR.add(who))) {
      return;
    }
    String path;
    try (Connection connection = stage.mySql().asAdministrator()) {
      path = new Things(connection).in(address);
    }
    Instant asked = Instant.now();
    HttpResponse<String> response = SIGNED_IN.get(who).get(path);
    assertThat(Duration.between(asked, Instant.now())).isBetween(LATE, PATIENCE);
    assertThat(response.statusCode()).isEqualTo(status);
  }
}
