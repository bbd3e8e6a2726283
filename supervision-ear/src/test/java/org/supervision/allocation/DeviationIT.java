package org.supervision.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.shell.Axe;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/**
 * Moves that break rules of allocation: Kit, who is new, to Sam, who was promoted lately; Dev, a
 * social worker, to Gus, an assistant team manager. Nobody's file passes in the end.
 */
@OnStage
@Tag("payara")
class DeviationIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String MENTORED = " WHERE id = '00000000-0000-4000-8000-00000000de71'";
  private static final String REASON = "Sam works beside Tom until the spring.";

  @Test
  void aMoveThatBreaksARuleWaitsUntilSomebodyWithoutAPartInItDecides(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor nina = Visitor.of(stage.url(), "nina");
    String move = proposed(nina, "Kit Oldroyd", "Sam Okell");
    assertThat(nina.get(move + "/check").body())
        .contains("Sam was promoted too recently to supervise somebody new")
        .doesNotContain("Plan this move for");
    decidedAllTheSame(nina, move);
    assertThat(state(rows, move)).as("forged").isEqualTo("PROPOSED");

    String deviation = asked(nina, rows, move);
    assertThat(state(rows, move)).isEqualTo("WAITING");
    assertThat(nina.get(move).body()).contains("stays with Tom Aldous until a service manager");
    assertThat(nina.get(deviation).body())
        .contains("Kept in the file")
        .doesNotContain(REASON)
        .doesNotContain("id=\"agree\"");
    for (String login : new String[] {"mo", "dot", "ed", "zoe", "asha", "ita", "gus"}) {
      assertThat(Visitor.of(stage.url(), login).get(deviation).statusCode())
          .as(login)
          .isEqualTo(404);
    }
    Visitor sam = Visitor.of(stage.url(), "sam");
    assertThat(sam.get(move).statusCode()).as("not told yet").isEqualTo(404);
    assertThat(sam.get(deviation).body()).doesNotContain(REASON).doesNotContain("id=\"agree\"");
    Visitor kit = Visitor.of(stage.url(), "kit");
    assertThat(kit.get(deviation).body()).contains(REASON).doesNotContain("id=\"agree\"");

    Visitor ruth = Visitor.of(stage.url(), "ruth");
    assertThat(ruth.get("/").body()).contains("Decide on a deviation for Kit Oldroyd");
    assertThat(ruth.get(deviation).body()).contains(REASON);
    Forms.submit(ruth, deviation, "no", "refuse", Map.of("refusal", "Wait until October."));

    assertThat(state(rows, move)).isEqualTo("REFUSED");
    assertThat(nina.get(move).body()).contains("The deviation was refused.");
    assertThat(kit.get(deviation).body()).contains("Wait until October.");
    assertThat(kit.get("/file/" + fileOf(rows, "kit")).body())
        .contains("Deviation: supervised by Sam Okell", "Refused");
    assertThat(logged(rows, deviation, "REFUSE_DEVIATION")).isEqualTo(1);
    assertThat(inLineWith(rows, "kit")).isEqualTo("tom");
    nobodyPutsRightTheMoveOfAnotherFile(stage, rows, move);
    whoIsRefusedIsInTheLogThoughThereIsNothing(stage, rows, move);
    assertThat(nina.get("/moves").body()).containsPattern("1 to \\d+ of \\d+");
  }

  @Test
  void whoAskedDoesNotDecideAndTheNextAboveDoes(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    mentoredUntilSpring(rows);
    String move = proposed(ruth, "Dev Sharrock", "Gus Whitlock");
    assertThat(ruth.get(move + "/check").body()).contains("doesn’t supervise qualified social");
    String deviation = asked(ruth, rows, move);
    assertThat(ruth.get(deviation).body())
        .contains("Somebody who has no part in it decides")
        .doesNotContain("id=\"agree\"");
    assertThat(ruth.get("/").body()).doesNotContain("Decide on a deviation for Dev");

    Visitor hal = Visitor.of(stage.url(), "hal");
    assertThat(hal.get("/").body()).contains("Decide on a deviation for Dev Sharrock");
    Map<String, String> twice = Forms.hidden(hal.get(deviation).body(), "no");
    Forms.submit(hal, deviation, "yes", "agree", Map.of("remark", "Until the spring."));
    assertThat(state(rows, move)).as("by itself").isEqualTo("PLANNED");
    assertThat(logged(rows, deviation, "AGREE_DEVIATION")).isEqualTo(1);
    twice.putAll(Map.of("refuse", "refuse", "refusal", "After all not."));
    hal.post(deviation, twice);
    assertThat(state(rows, move)).as("decided once").isEqualTo("PLANNED");

    Visitor dev = Visitor.of(stage.url(), "dev");
    assertThat(dev.get("/file/" + fileOf(rows, "dev")).body())
        .contains("Deviation: supervised by Gus Whitlock", "Agreed");
    assertThat(dev.get(deviation).body()).contains(REASON, "Hal Brandreth", "Until the spring.");

    Forms.submit(ruth, move, "withdraw", "call-off", Map.of());
    assertThat(state(rows, move)).isEqualTo("WITHDRAWN");
    assertThat(inLineWith(rows, "dev")).isEqualTo("tom");
    assertThat(rows.first("SELECT until_at FROM supervision.supervisory_relationship" + MENTORED))
        .as("its own end")
        .startsWith("2027-03-31");
    rows.change("DELETE FROM supervision.supervisory_relationship" + MENTORED);
  }

  @Test
  void whatNobodyDecidedWhenItsDayCameNeverHappens(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor nina = Visitor.of(stage.url(), "nina");
    String move = proposed(nina, "Kit Oldroyd", "Sam Okell");
    String deviation = asked(nina, rows, move);
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    Map<String, String> opened = Forms.hidden(ruth.get(deviation).body(), "yes");
    theDayComes(rows, move, deviation);

    assertThat(nina.get(move).body()).contains("Nobody had decided on the deviation");
    opened.put("agree", "agree");
    ruth.post(deviation, opened);
    assertThat(rows.first("SELECT state FROM supervision.deviation WHERE id = ?", id(deviation)))
        .isEqualTo("ASKED");
    assertThat(ruth.get("/").body()).doesNotContain("Decide on a deviation for Kit");
    assertThat(state(rows, move)).isEqualTo("WAITING");
    assertThat(inLineWith(rows, "kit")).isEqualTo("tom");
  }

  @Tag("payara-in-soak")
  @Test
  @Tag("browser")
  void thePagesAreCleanForEverybody(Stage stage, Browsers browsers) throws Exception {
    Rows rows = new Rows(stage);
    Page nina = browsers.of("nina");
    Visitor asking = Visitor.of(stage.url(), "nina");
    String move = proposed(asking, "Kit Oldroyd", "Sam Okell");
    nina.navigate(move + "/check");
    Axe.assertClean(nina);
    String deviation = asked(asking, rows, move);
    Page ruth = browsers.of("ruth");
    ruth.navigate(deviation);
    Axe.assertClean(ruth);
    ruth.navigate("/deviations");
    Axe.assertClean(ruth);
    nina.navigate(move);
    Axe.assertClean(nina);
    Forms.submit(asking, move, "stop-waiting", "stop", Map.of());
    assertThat(state(rows, move)).isEqualTo("WITHDRAWN");
    assertThat(rows.first("SELECT state FROM supervision.deviation WHERE id = ?", id(deviation)))
        .isEqualTo("WITHDRAWN");
  }

  /** Tom is to be Dev's mentor too, until the end of March. */
  private static void mentoredUntilSpring(Rows rows) throws Exception {
    rows.change(
        "INSERT INTO supervision.supervisory_relationship (id, version, organisation_id,"
            + " supervisee_id, supervisor_id, kind, from_at, until_at)"
            + " SELECT '00000000-0000-4000-8000-00000000de71', 1, organisation_id, supervisee_id,"
            + " supervisor_id, 'MENTORING', from_at, '2027-03-31 23:00:00'"
            + " FROM supervision.supervisory_relationship WHERE id = ?",
        rows.relationship("tom", "dev"));
  }

  /** A move of somebody else's file is put right by nobody, and whoever may not move it is seen. */
  private static void nobodyPutsRightTheMoveOfAnotherFile(Stage stage, Rows rows, String move)
      throws Exception {
    String corrects = "/move/plan?corrects=" + id(move);
    for (String[] asked : new String[][] {{"dot", "Fern Ibbot"}, {"nina", "Dev Sharrock"}}) {
      Visitor visitor = Visitor.of(stage.url(), asked[0]);
      assertThat(looked(visitor, corrects, asked[1], "Sam Okell").statusCode()).isEqualTo(404);
      assertThat(refusals(rows, id(move), asked[0], "PLAN_MOVE")).as(asked[0]).isEqualTo(1);
    }
  }

  /** A note of a move that does not happen, and a draft that its author can finish. */
  private static void whoIsRefusedIsInTheLogThoughThereIsNothing(
      Stage stage, Rows rows, String move) throws Exception {
    Visitor mo = Visitor.of(stage.url(), "mo");
    assertThat(mo.get(move + "/note").statusCode()).isEqualTo(404);
    assertThat(refusals(rows, id(move), "mo", "PLAN_MOVE")).isEqualTo(1);
    String record =
        rows.first(
            "SELECT id FROM supervision.supervision_record WHERE relationship_id = ? LIMIT 1",
            rows.relationship("tom", "priya"));
    assertThat(mo.get("/release/" + record).statusCode()).isEqualTo(404);
    assertThat(refusals(rows, record, "mo", "RELEASE")).isEqualTo(1);
  }

  private static long refusals(Rows rows, String subject, String login, String verb)
      throws Exception {
    return rows.count(
        "SELECT COUNT(*) FROM supervision.access_log l JOIN supervision.person p"
            + " ON p.id = l.person_id WHERE l.subject_id = ? AND p.login = ?"
            + " AND l.verb = ? AND l.outcome <> 'ALLOWED'",
        subject,
        login,
        verb);
  }

  private static HttpResponse<String> looked(Visitor visitor, String path, String who, String to)
      throws Exception {
    Map<String, String> fields = new HashMap<>();
    fields.putAll(Map.of("who", who, "to", to, "when", "day", "from", "14/12/2026"));
    fields.put("reason", "The teams were drawn anew.");
    return Forms.submit(visitor, path, "plan", "look", fields);
  }

  private static String proposed(Visitor visitor, String who, String to) throws Exception {
    return looked(visitor, "/move/plan", who, to)
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*(/move/[0-9a-f-]{36}).*", "$1");
  }

  private static String asked(Visitor visitor, Rows rows, String move) throws Exception {
    Map<String, String> fields = Map.of("reason", REASON, "review", "1/6/2027");
    Forms.submit(visitor, move + "/check", "deviation", "ask", fields);
    return "/deviation/"
        + rows.first("SELECT id FROM supervision.deviation WHERE transfer_id = ?", id(move));
  }

  /** Sends what the button would have sent, had the page shown one. */
  private static void decidedAllTheSame(Visitor visitor, String move) throws Exception {
    Map<String, String> fields = Forms.hidden(visitor.get(move + "/check").body(), "deviation");
    fields.remove("deviation");
    fields.putAll(Map.of("check", "check", "decide", "decide"));
    visitor.post(move + "/check", fields);
  }

  private static void theDayComes(Rows rows, String move, String deviation) throws Exception {
    long ahead = ChronoUnit.DAYS.between(LocalDate.now(ZoneId.of("Europe/London")), TODAY);
    String now = LocalDateTime.now(ZoneOffset.UTC).plusDays(ahead).toString();
    String at = now.replace('T', ' ');
    rows.change("UPDATE supervision.deviation SET from_at = ? WHERE id = ?", at, id(deviation));
    rows.change("UPDATE supervision.file_transfer SET effective_at = ? WHERE id = ?", at, id(move));
  }

  private static String state(Rows rows, String move) throws Exception {
    return rows.first("SELECT state FROM supervision.file_transfer WHERE id = ?", id(move));
  }

  private static long logged(Rows rows, String deviation, String verb) throws Exception {
    return rows.count(
        "SELECT COUNT(*) FROM supervision.access_log WHERE subject_id = ? AND verb = ?"
            + " AND outcome = 'ALLOWED'",
        id(deviation),
        verb);
  }

  private static String inLineWith(Rows rows, String login) throws Exception {
    return rows.first(
        "SELECT GROUP_CONCAT(s.login) FROM supervision.supervisory_relationship r"
            + " JOIN supervision.person s ON s.id = r.supervisor_id"
            + " JOIN supervision.person p ON p.id = r.supervisee_id WHERE p.login = ?"
            + " AND r.kind = 'LINE_MANAGEMENT' AND r.until_at IS NULL",
        login);
  }

  private static String fileOf(Rows rows, String login) throws Exception {
    return rows.first(
        "SELECT f.id FROM supervision.supervision_file f JOIN supervision.person p"
            + " ON p.id = f.supervisee_id WHERE p.login = ?",
        login);
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
