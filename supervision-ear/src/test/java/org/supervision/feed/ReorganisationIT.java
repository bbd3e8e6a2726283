package org.supervision.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.shell.Axe;
import org.supervision.stage.Alone;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** A structure to come is looked at, applied on its day by the timer, and taken back. */
@OnStage
@Alone
@Tag("payara")
class ReorganisationIT {

  private static final String MANAGER = ",yes,";

  /** What is in force: lines, relationships, holders, posts and planned sessions. */
  private static final List<String> IN_FORCE =
      List.of(
          sum("person_id, manager_id", "line_management WHERE until_at IS NULL"),
          sum(
              "supervisee_id, supervisor_id, kind",
              "supervisory_relationship WHERE until_at IS NULL"),
          sum("file_id, holder_id", "custody WHERE until_at IS NULL"),
          sum("person_id, team_id, role_key, title, management_level, from_on, until_on", "post"),
          sum("person_id, started_on, ended_on", "employment"),
          sum("id, on_day, supervisor_id", "supervision_session WHERE state = 'PLANNED'"),
          "SELECT COUNT(*) FROM supervision.deviation WHERE state = 'ASKED'");

  @Test
  void whatIsAppliedOnItsDayAndTakenBackIsAsBefore(Stage stage, Browsers browsers)
      throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    Rows rows = new Rows(stage);
    List<String> before = inForce(rows);
    String known = Feeding.known(nina);
    Reorganised reorganised = reorganised(known);
    assertThat(reorganised.teams()).as("teams").isGreaterThanOrEqualTo(20);
    String run = Feeding.uploaded(nina, reorganised.file());
    Map<String, String> past = Map.of("day", "24", "day-month", "11", "day-year", "2025");
    assertThat(Forms.submit(nina, run, "from", "later", past).body())
        .contains("Choose a day to come");
    Map<String, String> day = Map.of("day", "1", "day-month", "12", "day-year", "2026");
    Forms.submit(nina, run, "from", "later", day);
    assertThat(nina.get(run).body())
        .contains("what it would change from Tuesday 1 December 2026 on", "Whose files would pass")
        .contains(reorganised.teams() + " files pass", "Takes over");
    Feeding.press(nina, run, "apply");
    assertThat(nina.get(run).body()).contains("Applied on its day");
    assertThat(inForce(rows)).as("nothing before its day").isEqualTo(before);

    rows.change(
        "UPDATE supervision.feed_run SET effective_at = '2026-11-24 00:00:00' WHERE id = ?",
        run.replace("/feed/", ""));
    String done = applied(nina, run);
    assertThat(done).contains("It was applied", "Take it back");
    assertThat(
            rows.count(
                "select count(*) from file_transfer where effective_at = '2026-11-24 00:00:00'"
                    + " and state = 'CARRIED_OUT'"))
        .isGreaterThanOrEqualTo(reorganised.teams());
    assertThat(Feeding.known(nina)).isNotEqualTo(known);
    Page receipt = browsers.of("olga");
    receipt.navigate(run);
    receipt.locator("a[href$='/receipt']").click();
    assertThat(receipt.locator(".lead").innerText())
        .isEqualTo(reorganised.teams() + " files passed.");
    assertThat(receipt.locator("tbody tr").count()).isEqualTo(reorganised.teams());
    Axe.assertClean(receipt);
    String one = run.replace("/feed/", "/moves/") + "/receipt";
    for (String login : new String[] {"ruth", "tom", "ita", "zoe"}) {
      assertThat(Visitor.of(stage.url(), login).get(one).statusCode()).as(login).isEqualTo(404);
    }
    assertThat(inForce(rows)).isNotEqualTo(before);

    String back =
        Forms.submit(nina, run, "back", "undo", Map.of())
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceFirst(".*(/feed/)", "$1");
    assertThat(nina.get(back).body()).contains(reorganised.teams() + " files pass");
    assertThat(Feeding.apply(nina, back)).contains("It was applied");
    assertThat(Feeding.known(nina)).isEqualTo(known);
    assertThat(inForce(rows)).isEqualTo(before);
  }

  /**
   * A structure in which one worker of each generated team goes to the next team's manager.
   *
   * @param teams how many
   */
  private record Reorganised(String file, int teams) {}

  private static Reorganised reorganised(String known) {
    Map<String, String> firstOf = new TreeMap<>();
    known
        .lines()
        .filter(line -> line.matches("N6\\d+,[^\"]*" + MANAGER + "N6\\d+,.*"))
        .filter(line -> !known.contains(MANAGER + number(line) + ","))
        .forEach(line -> firstOf.putIfAbsent(manager(line), line));
    List<String> managers = new ArrayList<>(firstOf.keySet());
    String file = known;
    for (int i = 0; i < managers.size(); i++) {
      String line = firstOf.get(managers.get(i));
      String next = managers.get((i + 1) % managers.size());
      String moved = line.replace(MANAGER + managers.get(i) + ",", MANAGER + next + ",");
      file = file.replace(line, moved);
    }
    return new Reorganised(file, managers.size());
  }

  /** A sum over rows in any order: one that swaps do not leave as it was. */
  private static String sum(String columns, String rows) {
    return "SELECT CONCAT(COUNT(*), ' ', SUM(CAST(CONV(LEFT(MD5(CONCAT_WS('/', "
        + columns
        + ")), 12), 16, 10) AS UNSIGNED))) FROM supervision."
        + rows;
  }

  private static String number(String line) {
    return line.substring(0, line.indexOf(','));
  }

  private static String manager(String line) {
    return line.replaceFirst(".*" + MANAGER + "(N6\\d+),.*", "$1");
  }

  private static List<String> inForce(Rows rows) throws Exception {
    List<String> all = new ArrayList<>();
    for (String query : IN_FORCE) {
      all.add(rows.first(query));
    }
    return all;
  }

  /** The page of a run whose day has come, once the timer has applied it. */
  private static String applied(Visitor hr, String run) throws Exception {
    long end = System.nanoTime() + 90_000_000_000L;
    String page = hr.get(run).body();
    while (!page.contains("It was applied") && System.nanoTime() < end) {
      LockSupport.parkNanos(500_000_000L);
      page = hr.get(run).body();
    }
    return page;
  }
}
