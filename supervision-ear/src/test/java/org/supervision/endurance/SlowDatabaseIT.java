package org.supervision.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.access.GivenReading;
import org.supervision.database.Unfinished;
import org.supervision.stage.Alone;
import org.supervision.stage.Counts;
import org.supervision.stage.OnStage;
import org.supervision.stage.SlowLine;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;
import org.supervision.stage.WildFly;

/**
 * Every answer of the database is 200 milliseconds late, and still each page ends within ten
 * seconds. The pages are those whose statements are counted; in every build the dearest of each
 * person alone.
 */
@OnStage
@Alone
@Tag("payara")
class SlowDatabaseIT {

  private static final Duration LATE = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int DEAREST = 16;

  /** What the dearest pages of these show, the example council has without anything being made. */
  private static final Set<String> IN_EVERY_BUILD = Set.of("tom", "priya", "ruth", "rafe");

  private static final Map<String, Visitor> SIGNED_IN = new HashMap<>();
  private static SlowLine line;
  private static GivenReading given;
  private static Unfinished unfinished;

  @BeforeAll
  static void theDatabaseIsFarAway(Stage stage) throws Exception {
    // Its walk takes minutes there, of the few that a build has.
    assumeTrue(stage.server() instanceof WildFly || Counts.isSoak(), "On Payara in the soak");
    for (String login : pages().keySet()) {
      SIGNED_IN.put(login, Visitor.of(stage.url(), login));
    }
    if (Counts.isSoak()) {
      make(stage);
    }
    line = stage.mySql().moveBehind(LATE);
    forgetTheOldConnections(stage);
  }

  /** What the pages are shown of, and the example council has not. */
  private static void make(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      given = new GivenReading(stage, things);
      given.begin();
      unfinished = new Unfinished(stage, things);
    }
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
    if (line == null) {
      return;
    }
    stage.mySql().stop();
    line.close();
    stage.mySql().startServer();
    if (unfinished != null) {
      unfinished.end();
      given.end();
    }
  }

  /** Each person asks for one page after the other, all people at the same time. */
  @Test
  void aPageEndsWithinTenSeconds(Stage stage) throws Exception {
    List<Callable<Integer>> walks = new ArrayList<>();
    Map<String, List<Asked>> pages = pages();
    assertThat(pages).containsKeys(IN_EVERY_BUILD.toArray(String[]::new));
    for (List<Asked> own : pages.values()) {
      walks.add(() -> walk(stage, Counts.isSoak() ? own : own.subList(0, 1)));
    }
    Race.within(PATIENCE.multipliedBy(budgets().size()), walks);
  }

  /** A page, who asks for it, and what is to come. */
  private record Asked(String who, String address, int status) {}

  private static int walk(Stage stage, List<Asked> pages) throws Exception {
    for (Asked page : pages) {
      String path;
      try (Connection connection = stage.mySql().asAdministrator()) {
        path = new Things(connection).in(page.address());
      }
      Instant asked = Instant.now();
      HttpResponse<String> response = SIGNED_IN.get(page.who()).get(path);
      assertThat(Duration.between(asked, Instant.now()))
          .as("%s before %s", page.address(), page.who())
          .isBetween(LATE, PATIENCE);
      assertThat(response.statusCode()).as(page.address()).isEqualTo(page.status());
    }
    return pages.size();
  }

  /** The pages that each is to ask for. */
  private static Map<String, List<Asked>> pages() throws IOException {
    return budgets().stream()
        .map(line -> line.split(","))
        .filter(line -> Counts.isSoak() || isInEveryBuild(line[0], Integer.parseInt(line[2])))
        .map(line -> new Asked(line[0], line[1], Integer.parseInt(line[3])))
        .collect(Collectors.groupingBy(Asked::who));
  }

  private static boolean isInEveryBuild(String who, int statements) {
    return IN_EVERY_BUILD.contains(who) && statements >= DEAREST;
  }

  private static List<String> budgets() throws IOException {
    try (InputStream in = SlowDatabaseIT.class.getResourceAsStream("/statement-budgets.csv")) {
      return new String(in.readAllBytes(), UTF_8).lines().skip(1).toList();
    }
  }
}
