package org.supervision.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.shell.Axe;
import org.supervision.shell.TabWalk;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** One of a pair proposes times for a session, the other accepts one, or finds that none suits. */
@OnStage
@Tag("payara")
class TimeProposalIT {

  private static final String WORD = "Before the panel, if you can";
  private static final String WHY = "Two removals in one week";
  private static final String TUESDAY = "2027-02-02T10:00:00Z";
  private static final String WEDNESDAY = "2027-02-03T14:30:00Z";
  private static final String PLANNED =
      "select count(*) from supervision_session where plan_key = ?";
  private static final String TOLD =
      "select count(*) from outbox where kind = ? and path = ? and person_id ="
          + " (select id from person where login = ?)";
  private static final String LOGGED =
      "select count(*) from access_log where verb = ? and outcome = 'ALLOWED' and subject_id = ?";

  private Rows rows;
  private Visitor dot;
  private Visitor mo;
  private String pair;

  @BeforeEach
  void theyAreThere(Stage stage) throws Exception {
    rows = new Rows(stage);
    dot = Visitor.of(stage.url(), "dot");
    mo = Visitor.of(stage.url(), "mo");
    pair = rows.relationship("dot", "mo");
  }

  @AfterEach
  void nothingIsLeft() throws Exception {
    rows.change(
        "DELETE FROM supervision.outbox WHERE session_id IN (SELECT session_id FROM"
            + " supervision.time_proposal WHERE relationship_id = ?)",
        pair);
    rows.change(
        "DELETE FROM supervision.supervision_session WHERE plan_key IN (SELECT id FROM"
            + " supervision.time_proposal WHERE relationship_id = ?)",
        pair);
    rows.change("DELETE FROM supervision.time_proposal WHERE relationship_id = ?", pair);
  }

  @Test
  void theOtherAcceptsOneAndThatIsPlannedAndNothingBefore(Stage stage) throws Exception {
    String team = rows.first(DUE_OF_TEAM, pair);
    String path = proposed(dot, three());
    String id = path.substring("/proposal/".length());
    assertThat(rows.first(DUE_OF_TEAM, pair)).as("nothing is planned").isEqualTo(team);
    assertThat(dot.get("/team").body())
        .contains("3 times proposed on 24 November 2026, not answered", path)
        .doesNotContain(WORD);
    assertThat(mo.get("/").body()).contains("Choose a time to meet Dot Vance", path);
    String file = "/file/" + rows.first(FILE_OF, pair);
    assertThat(mo.get(file).body()).contains("3 times proposed", path, "Needs you");
    assertThat(dot.get(file).body()).contains("3 times proposed", path, "Not answered");
    assertThat(rows.count(TOLD, "TIMES_PROPOSED", path, "mo")).as("once").isEqualTo(1);
    assertThat(rows.count(TOLD, "TIMES_PROPOSED", path, "dot")).isZero();
    assertThat(dot.get(path).body())
        .contains("has not answered yet", "Wednesday 3 February 2027, 14:30 to 15:30", WORD)
        .doesNotContain("Accept this time");
    assertThat(mo.get(path).body())
        .contains("Dot Vance proposes 3 times", WORD, WHY, "Room 4", "10:00 to 11:00")
        .doesNotContain("Withdraw");
    assertThat(dot.get("/session/plan?with=" + pair).body()).contains("not answered yet", path);
    nobodyElseSeesIt(stage, path);

    assertThat(accept(mo, path, "2027-02-08T10:00:00Z").body()).contains("Choose one of the times");
    HttpResponse<String> accepted = accept(mo, path, WEDNESDAY);
    assertThat(accepted.statusCode()).isEqualTo(302);
    String session = "/session/" + rows.first(SESSION_OF, id);
    assertThat(accepted.headers().firstValue("Location").orElse("")).endsWith(session);
    assertThat(mo.get(session).body())
        .contains("Wednesday 3 February 2027, 14:30 to 15:30", "Room 4", WHY);
    for (String who : new String[] {"dot", "mo"}) {
      assertThat(rows.count(TOLD, "SESSION_PLANNED", session, who)).as(who).isEqualTo(1);
    }
    assertThat(dot.get(path).body()).contains("accepted one of them", session);
    assertThat(mo.get("/").body()).doesNotContain(path);
    assertThat(dot.get("/team").body()).doesNotContain(path);
    assertThat(rows.count(PLANNED, id)).isEqualTo(1);
    for (String verb : new String[] {"PROPOSE_TIMES", "ACCEPT_TIME"}) {
      assertThat(rows.count(LOGGED, verb, id)).as(verb).isEqualTo(1);
    }
    assertThat(rows.count(LOGGED, "READ", id)).isPositive();
  }

  private static final String DUE_OF_TEAM =
      "SELECT COUNT(*) FROM supervision.supervision_session WHERE relationship_id = ?";
  private static final String FILE_OF =
      "SELECT f.id FROM supervision.supervision_file f JOIN supervision.supervisory_relationship r"
          + " ON r.supervisee_id = f.supervisee_id WHERE r.id = ?";
  private static final String SESSION_OF =
      "SELECT session_id FROM supervision.time_proposal WHERE id = ?";

  private static void nobodyElseSeesIt(Stage stage, String path) throws Exception {
    for (String other : new String[] {"dee", "hal", "sam", "nina", "ita", "zoe"}) {
      HttpResponse<String> answer = Visitor.of(stage.url(), other).get(path);
      assertThat(answer.statusCode()).as(other).isEqualTo(404);
      assertThat(answer.body()).as(other).doesNotContain(WORD, WHY);
    }
  }

  @Test
  void aFormThatIsSentTwiceProposesAndPlansOnce() throws Exception {
    String propose = "/session/propose?with=" + pair;
    Map<String, String> form = Forms.hidden(dot.get(propose).body(), "propose");
    form.putAll(three());
    form.put("save", "save");
    assertThat(dot.post(propose, form).statusCode()).isEqualTo(302);
    assertThat(dot.post(propose, form).statusCode()).isEqualTo(302);
    assertThat(rows.count("select count(*) from time_proposal where relationship_id = ?", pair))
        .isEqualTo(1);
    String path = "/proposal/" + rows.first(LAST, pair);
    assertThat(dot.get(propose).headers().firstValue("Location").orElse("")).endsWith(path);
    form.putAll(Forms.hidden(mo.get(propose).body(), "propose"));
    form.remove("in-place-of");
    assertThat(mo.post(propose, form).body())
        .contains("Times were proposed to you meanwhile", WORD);

    Map<String, String> take = Forms.hidden(mo.get(path).body(), "choose");
    take.put("time", TUESDAY);
    take.put("accept", "accept");
    assertThat(mo.post(path, take).statusCode()).isEqualTo(302);
    assertThat(mo.post(path, take).statusCode()).isLessThan(400);
    assertThat(rows.count(PLANNED, path.substring("/proposal/".length()))).isEqualTo(1);
  }

  private static final String LAST =
      "SELECT id FROM supervision.time_proposal WHERE relationship_id = ?"
          + " ORDER BY proposed_at DESC LIMIT 1";

  @Test
  void whoeverFindsThatNoneSuitsOffersTheirOwnAndThenTheFirstAnswers() throws Exception {
    String first = proposed(dot, three());
    String propose = "/session/propose?with=" + pair;
    assertThat(mo.get(propose).body()).contains("Dot Vance has proposed times", first);
    String second = proposed(mo, one("4/2/27"));
    assertThat(mo.get(first).body()).contains("none of them suits", second);
    assertThat(dot.get("/").body()).contains("Choose a time to meet Mo Teasdale", second);
    assertThat(rows.count(TOLD, "TIMES_PROPOSED", second, "dot")).isEqualTo(1);
    assertThat(rows.count(TOLD, "TIMES_DECLINED", first, "dot")).as("told once").isZero();
    assertThat(mo.get("/").body()).contains("One time proposed on 24 November 2026, not answered");
    assertThat(accept(dot, second, "2027-02-04T10:00:00Z").statusCode()).isEqualTo(302);
    assertThat(rows.count(PLANNED, second.substring("/proposal/".length()))).isEqualTo(1);
    assertThat(mo.get(second).body()).contains("Dot Vance accepted it");
  }

  @Test
  void noneSuitsAndWhoProposedIsToldAndFindsAnother() throws Exception {
    String path = proposed(dot, three());
    String planned = rows.first(PLANNED_NOW, pair);
    rows.change(SET_ASIDE, pair);
    try {
      assertThat(Forms.submit(mo, path, "none", "decline", Map.of()).statusCode()).isEqualTo(302);
      assertThat(rows.count(TOLD, "TIMES_DECLINED", path, "dot")).isEqualTo(1);
      assertThat(dot.get("/").body()).contains("Find another time with Mo Teasdale", path);
      assertThat(dot.get("/team").body())
          .contains("None of the times proposed on 24 November 2026");
      assertThat(dot.get(path).body()).contains("None of them suits Mo", "Propose other times");
      assertThat(mo.get("/").body()).doesNotContain(path);
      String next = proposed(dot, one("9/2/27"));
      assertThat(dot.get("/").body()).doesNotContain("Find another time", path);
      assertThat(mo.get("/").body()).contains(next);
    } finally {
      rows.change(
          "UPDATE supervision.supervision_session SET state = 'PLANNED' WHERE"
              + " FIND_IN_SET(id, ?)",
          planned == null ? "" : planned);
    }
  }

  private static final String PLANNED_NOW =
      "SELECT GROUP_CONCAT(id) FROM supervision.supervision_session WHERE relationship_id = ?"
          + " AND state = 'PLANNED'";
  private static final String SET_ASIDE =
      "UPDATE supervision.supervision_session SET state = 'CANCELLED' WHERE relationship_id = ?"
          + " AND state = 'PLANNED'";

  @Test
  void whatIsWithdrawnOrHasPassedIsNotAccepted() throws Exception {
    String path = proposed(dot, three());
    Map<String, String> take = Forms.hidden(mo.get(path).body(), "choose");
    take.put("time", TUESDAY);
    take.put("accept", "accept");
    assertThat(Forms.submit(dot, path, "back", "withdraw", Map.of()).statusCode()).isEqualTo(302);
    mo.post(path, take);
    assertThat(mo.get(path).body()).contains("Dot Vance withdrew them").doesNotContain("Accept");
    assertThat(rows.count(PLANNED, path.substring("/proposal/".length()))).isZero();
    assertThat(mo.get("/").body()).doesNotContain(path);

    String late = proposed(dot, one("4/2/27"));
    rows.change(
        "UPDATE supervision.time_proposal SET first_at = '2026-11-23 10:00',"
            + " last_at = '2026-11-23 10:00' WHERE id = ?",
        late.substring("/proposal/".length()));
    assertThat(mo.get(late).body()).contains("passed without an answer").doesNotContain("Accept");
    assertThat(mo.get("/").body()).doesNotContain(late);
    assertThat(proposed(dot, one("5/2/27"))).as("another may follow").isNotEqualTo(late);
  }

  @Test
  void whatCannotBeIsSaidAtItsField() throws Exception {
    refused(Map.of("day-1", ""), "Say on which day", "#day-1");
    refused(Map.of("day-1", "23/11/26"), "This time has passed", "#day-1");
    refused(Map.of("day-2", "23/11/26"), "This time has passed", "#day-2");
    refused(Map.of("day-3", "2/2/27", "start-3", "10:00"), "the same time twice", "#day-3");
    refused(Map.of("start-2", "half past"), "Give the time like 10:00", "#start-2");
    refused(Map.of("day-2", "31/2/27", "day-2-month", ""), "no day of the calendar", "#day-2");
  }

  private void refused(Map<String, String> typed, String words, String field) throws Exception {
    Map<String, String> form = three();
    form.putAll(typed);
    assertThat(Forms.submit(dot, "/session/propose?with=" + pair, "propose", "save", form).body())
        .contains(words, "href=\"" + field + "\"", WORD);
  }

  @Test
  void whatStandsInTheWayIsPointedOutAndNeverWithWhom() throws Exception {
    String una = rows.relationship("dot", "una");
    Map<String, String> then = Map.of("day", "2/2/27", "start", "10:30", "minutes", "60");
    String session =
        Forms.submit(dot, "/session/plan?with=" + una, "plan", "save", then)
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceAll(".*/session/", "");
    try {
      String propose = "/session/propose?with=" + pair;
      assertThat(Forms.submit(dot, propose, "propose", "save", three()).body())
          .contains("Something stands in the way", "You have a supervision planned then", WORD)
          .contains("Tuesday 2 February 2027, 10:00 to 11:00", "Propose them all the same");
      assertThat(Forms.submit(mo, propose, "propose", "save", one("2/2/27")).body())
          .contains("Dot Vance isn’t free then")
          .doesNotContain("Una");
      assertThat(Forms.submit(mo, propose, "propose", "save", one("6/2/27")).body())
          .contains("It is a bank holiday, a weekend");
      Map<String, String> knowingly = three();
      knowingly.put("knowingly", "true");
      String path = proposed(dot, knowingly);
      assertThat(mo.get(path).body()).contains("Dot Vance isn’t free then").doesNotContain("Una");
    } finally {
      rows.change("DELETE FROM supervision.outbox WHERE session_id = ?", session);
      rows.change("DELETE FROM supervision.supervision_session WHERE id = ?", session);
    }
  }

  /** Two people find a time: one at a desk, the other on a phone and by keys alone. */
  @Test
  @Tag("browser")
  void twoPeopleFindATime(Browsers browsers) {
    Page dots = browsers.of("dot");
    dots.navigate("/session/plan?with=" + pair);
    dots.locator("main a[href*='/session/propose']").click();
    Axe.assertClean(dots);
    dots.locator("#day-1").fill("2/2/27");
    dots.locator("#day-2").fill("3/2/27");
    dots.locator("#start-2").fill("14:30");
    dots.locator("#word").fill(WORD);
    dots.locator("#save").click();
    dots.waitForURL(url -> url.contains("/proposal/"));
    Axe.assertClean(dots);
    String path = dots.url().replaceAll(".*(/proposal/[0-9a-f-]{36}).*", "$1");

    Page mos = browsers.phoneOf("mo");
    mos.navigate("/");
    TabWalk.to(mos, "main a[href$='" + path + "']");
    mos.keyboard().press("Enter");
    mos.waitForURL(url -> url.endsWith(path));
    Axe.assertClean(mos);
    TabWalk.to(mos, "#accept");
    mos.keyboard().press("Enter");
    mos.waitForSelector(".error-summary");
    assertThat(mos.locator(".error-summary")).containsText("Choose one of the times");
    Axe.assertClean(mos);
    TabWalk.to(mos, "#time");
    mos.keyboard().press("ArrowDown");
    TabWalk.to(mos, "#accept");
    mos.keyboard().press("Enter");
    mos.waitForURL(url -> url.contains("/session/"));
    assertThat(mos.locator("[role=status]").first()).containsText("It is planned");
    assertThat(mos.locator("main .summary").first()).containsText("14:30");
    dots.reload();
    assertThat(dots.locator("#stands")).containsText("accepted one of them");
    Axe.assertClean(dots);
  }

  private String proposed(Visitor who, Map<String, String> form) throws Exception {
    HttpResponse<String> answer =
        Forms.submit(who, "/session/propose?with=" + pair, "propose", "save", form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*(/proposal/[0-9a-f-]{36}).*", "$1");
  }

  private static HttpResponse<String> accept(Visitor who, String path, String time)
      throws Exception {
    return Forms.submit(who, path, "choose", "accept", Map.of("time", time));
  }

  private static Map<String, String> one(String day) {
    return new HashMap<>(Map.of("day-1", day, "start-1", "10:00", "minutes", "60"));
  }

  private static Map<String, String> three() {
    Map<String, String> form = one("2/2/27");
    form.put("day-2", "3/2/27");
    form.put("start-2", "14:30");
    form.put("day-3", "5/2/27");
    form.put("start-3", "9:00");
    form.put("place", "Room 4");
    form.put("word", WORD);
    form.put("additional", WHY);
    return form;
  }
}
