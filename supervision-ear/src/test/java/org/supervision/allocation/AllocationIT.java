package org.supervision.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.shell.Axe;
import org.supervision.stage.Beside;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Mentors for Iro and for Bea, begun, asked for and ended again. */
@OnStage
@ResourceLock(Beside.IRO)
@Tag("payara")
class AllocationIT {

  private static final String ACTS =
      "SELECT COUNT(*) FROM supervision.supervisory_relationship r JOIN supervision.person p"
          + " ON p.id = r.supervisor_id WHERE p.login = 'col'";

  @Tag("payara-in-soak")
  @Test
  void aRelationshipBeginsWithTheRulesSeenAndEndsWithADay(Stage stage, Browsers browsers)
      throws Exception {
    Rows rows = new Rows(stage);
    Visitor dot = Visitor.of(stage.url(), "dot");
    Visitor wren = Visitor.of(stage.url(), "wren");
    String file = fileOf(rows, "iro");
    assertThat(wren.get("/file/" + file).statusCode()).as("before").isEqualTo(404);

    String check = looked(dot, "Ines Rowan", "Wren Castell");
    page(browsers, check);
    assertThat(dot.get(check).body())
        .contains("Wren stands at least one level higher", "Wren was trained to supervise");
    Forms.submit(dot, check, "begin", "start", Map.of());
    assertThat(dot.get("/allocations").body()).contains("Ines Rowan supervised by Wren Castell");
    assertThat(wren.get("/file/" + file).statusCode()).isEqualTo(200);
    assertThat(wren.get("/").body()).contains("Ines Rowan");
    assertThat(answer(dot, "Ines Rowan", "Wren Castell", "mentoring", "").body())
        .contains("They supervise them as that already");

    String relationship = rows.relationship("wren", "iro");
    String path = "/allocation/" + relationship;
    for (String one : new String[] {"/allocations", "/allocation/new", path}) {
      page(browsers, one);
    }
    for (String login : new String[] {"tom", "ed", "zoe", "ita"}) {
      assertThat(Visitor.of(stage.url(), login).get(path).statusCode()).as(login).isEqualTo(404);
    }
    Forms.submit(dot, path, "end", "stop", Map.of());
    assertThat(wren.get("/file/" + file).statusCode()).as("ended").isEqualTo(404);
  }

  @Tag("payara-in-soak")
  @Test
  void whatBreaksARuleBeginsByItselfOnceSomebodyAgreed(Stage stage, Browsers browsers)
      throws Exception {
    Rows rows = new Rows(stage);
    Visitor nina = Visitor.of(stage.url(), "nina");
    String check = looked(nina, "Bea Noakes", "Lena Farrow");
    assertThat(nina.get(check).body())
        .contains("Lena doesn’t stand a level higher", "Nobody recorded whether Lena was trained")
        .doesNotContain("id=\"start\"");
    Map<String, String> forged = Forms.hidden(nina.get(check).body(), "deviation");
    forged.remove("deviation");
    forged.putAll(Map.of("begin", "begin", "start", "start"));
    nina.post(check, forged);
    assertThat(between(rows, "lena", "bea")).as("forged").isZero();

    Map<String, String> fields = Map.of("reason", "They share a desk.", "review", "1/6/2027");
    Forms.submit(nina, check, "deviation", "ask", fields);
    assertThat(between(rows, "lena", "bea")).as("asked").isZero();
    String deviation =
        rows.first(
            "SELECT d.id FROM supervision.deviation d JOIN supervision.person p"
                + " ON p.id = d.supervisee_id WHERE p.login = 'bea'");
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    Forms.submit(ruth, "/deviation/" + deviation, "yes", "agree", Map.of());
    assertThat(between(rows, "lena", "bea")).isEqualTo(1);
    Page page = browsers.of("ruth");
    page.navigate("/deviation/" + deviation);
    Axe.assertClean(page);
    reviewed(rows, ruth, "/deviation/" + deviation);
    Forms.submit(nina, "/allocation/" + rows.relationship("lena", "bea"), "end", "stop", Map.of());
  }

  /** Once its day has come, Ruth is asked to look again: it stands for a time, then ends. */
  private static void reviewed(Rows rows, Visitor ruth, String deviation) throws Exception {
    String task = "Look again at a deviation for Bea Noakes";
    assertThat(ruth.get("/").body()).as("not yet").doesNotContain(task);
    String due = "UPDATE supervision.deviation SET review_on = '2026-11-24' WHERE id = ?";
    rows.change(due, deviation.substring(deviation.lastIndexOf('/') + 1));
    assertThat(ruth.get("/").body()).contains(task);
    assertThat(Forms.submit(ruth, deviation, "still", "keep", Map.of("review", "1/11/2026")).body())
        .contains("Choose a day to come");
    Forms.submit(ruth, deviation, "still", "keep", Map.of("review", "1/6/2027"));
    assertThat(ruth.get("/").body()).doesNotContain(task);
    assertThat(ruth.get(deviation).body()).contains("Looked at again by", "Ruth Merrow");
    Forms.submit(ruth, deviation, "over", "end", Map.of());
    assertThat(ruth.get(deviation).body())
        .contains("Not needed any more")
        .doesNotContain("id=\"keep\"");
  }

  @Test
  void nobodyIsSupervisedByWhomTheySupervise(Stage stage) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    assertThat(answer(nina, "Dot Vance", "Ines Rowan", "mentoring", "").body())
        .contains("They are supervised by this person themselves");
    assertThat(answer(nina, "Ruth Merrow", "Priya Nandra", "clinical", "").body())
        .as("two steps below")
        .contains("They are supervised by this person themselves");
    Map<String, String> move =
        Map.of("who", "Dot Vance", "to", "Ines Rowan", "when", "once", "reason", "Drawn anew");
    assertThat(Forms.submit(nina, "/move/plan", "plan", "look", move).body())
        .contains("They are supervised by the person whose file this is");
  }

  @Test
  void somebodyFromOutsideActsForOneThingAndUntilADay(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor nina = Visitor.of(stage.url(), "nina");
    rows.change("UPDATE supervision.person SET login = 'pax-away' WHERE login = 'pax'");
    stage.keycloak().realm().give("staff", "pax");
    try {
      Forms.submit(nina, "/enrolment/new", "enrol", "send", enrolled());
      assertThat(nina.get("/allocations").body()).contains("Fern Ibbot supervised by Ida Marsh");
      Visitor ida = Visitor.of(stage.url(), "pax");
      assertThat(ida.get("/file/" + fileOf(rows, "fern")).statusCode()).isEqualTo(200);
      assertThat(ida.get("/file/" + fileOf(rows, "una")).statusCode()).isEqualTo(404);
      assertThat(ida.get("/grant/new").statusCode()).isEqualTo(404);
      assertThat(ida.get("/api/colleagues?query=una").statusCode())
          .as("the council's people are no matter of theirs")
          .isEqualTo(404);
      assertThat(ida.get("/").body()).contains("/team").doesNotContain("/moves");
      assertThat(answer(nina, "Una Pell", "Ida Marsh", "mentoring", "").body())
          .contains("They were enrolled for something else");

      rows.change(
          "UPDATE supervision.supervisory_relationship SET until_at = '2026-11-23' WHERE id = ?",
          rows.first(
              "SELECT r.id FROM supervision.supervisory_relationship r JOIN supervision.person p"
                  + " ON p.id = r.supervisor_id WHERE p.login = 'pax'"));
      assertThat(ida.get("/file/" + fileOf(rows, "fern")).statusCode()).as("over").isEqualTo(404);
    } finally {
      rows.change(
          "UPDATE supervision.person SET login = NULL, left_on = '2026-11-22' WHERE login = 'pax'");
      rows.change("UPDATE supervision.person SET login = 'pax' WHERE login = 'pax-away'");
      stage.keycloak().realm().take("staff", "pax");
    }
  }

  /** Iro’s post is in statutory social work: who isn’t registered for it is not enrolled at all. */
  @Test
  void whoSupervisesAStatutoryPostFromOutsideIsEnrolledWithTheirRegistration(Stage stage)
      throws Exception {
    Rows rows = new Rows(stage);
    Visitor nina = Visitor.of(stage.url(), "nina");
    Map<String, String> form = unregistered();
    assertThat(Forms.submit(nina, "/enrolment/new", "enrol", "send", form).body())
        .contains("This breaks the policy", "Hospital Trust");
    assertThat(rows.first(ACTS)).as("nobody is known by that").isEqualTo("0");
    form.putAll(Map.of("body", "Social Work England", "number", "SW4711"));
    Forms.submit(nina, "/enrolment/new", "enrol", "send", form);
    assertThat(rows.first(ACTS)).isEqualTo("1");

    String col = rows.first("SELECT id FROM supervision.person WHERE login = 'col'");
    Forms.submit(nina, "/person/" + col + "/record", "record", "save", untrained());
    assertThat(nina.get("/person/" + col).body())
        .contains("Social Work England", "SW4711", "Works for", "Hospital Trust", "Not trained")
        .containsPattern("Registered with.*Recorded by Nina Corrie on 24 November 2026");
    rows.change(
        "UPDATE supervision.supervisory_relationship SET until_at = '2026-11-24'"
            + " WHERE supervisor_id = ?",
        col);
    rows.change(
        "UPDATE supervision.person SET login = NULL, left_on = '2026-11-22' WHERE id = ?", col);
  }

  private static Map<String, String> unregistered() {
    Map<String, String> form = new HashMap<>(enrolled());
    form.putAll(Map.of("givenName", "Col", "familyName", "Vickers", "agency", "Hospital Trust"));
    form.putAll(Map.of("login", "col", "who", "Ines Rowan", "kind", "mentoring"));
    return form;
  }

  private static Map<String, String> untrained() {
    return Map.of("training", "untrained", "body", "Social Work England", "number", "SW4711");
  }

  private static String located(HttpResponse<String> answer, String path) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*(" + path + ".*)", "$1");
  }

  private static Map<String, String> enrolled() {
    return Map.of(
        "givenName", "Ida",
        "familyName", "Marsh",
        "agency", "Wye Academy",
        "login", "pax",
        "who", "Fern Ibbot",
        "kind", "clinical",
        "last", "1/12/2026");
  }

  @Test
  void someThingsAreRefusedWhateverAnybodyAgrees(Stage stage) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor dot = Visitor.of(stage.url(), "dot");
    assertThat(answer(nina, "Una Pell", "Fern Ibbot", "mentoring", "").body())
        .contains("They are supervised by this person themselves", "Una Pell");
    assertThat(answer(nina, "Una Pell", "Una Pell", "mentoring", "").body())
        .contains("Nobody can supervise themselves");
    assertThat(answer(nina, "Una Pell", "Mo Teasdale", "cover", "").body())
        .contains("Cover is for a time");
    assertThat(answer(dot, "Una Pell", "Dot Vance", "mentoring", "").body())
        .contains("You can’t name yourself");
    for (String other : new String[] {"Priya Nandra", "Nobody Atall"}) {
      assertThat(answer(dot, other, "Mo Teasdale", "mentoring", "").body())
          .as("not of their line answers as nobody does")
          .contains("Nobody here has that number or that name alone");
    }
  }

  @Test
  void nothingOutlastsALeavingThatIsKnown(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor nina = Visitor.of(stage.url(), "nina");
    String leaves = "UPDATE supervision.person SET left_on = ? WHERE login = 'iro'";
    rows.change(leaves, "2027-01-31");
    Map<String, String> late =
        Map.of("who", "Ines Rowan", "by", "Wren Castell", "kind", "mentoring", "from", "1/2/2027");
    assertThat(Forms.submit(nina, "/allocation/new", "new", "look", late).body())
        .contains("One of the two has left by then");
    nothingPassesToOneWhoHasLeft(nina);

    String check = looked(nina, "Ines Rowan", "Wren Castell");
    Forms.submit(nina, check, "begin", "start", Map.of());
    String ends =
        "SELECT r.id FROM supervision.supervisory_relationship r JOIN supervision.person p"
            + " ON p.id = r.supervisee_id WHERE p.login = 'iro' AND r.kind = 'MENTORING'"
            + " AND r.until_at = '2027-02-01 00:00:00' AND r.left_at = r.until_at";
    Forms.submit(nina, "/allocation/" + rows.first(ends), "end", "stop", Map.of());
    rows.change(leaves, (String) null);
  }

  private static void nothingPassesToOneWhoHasLeft(Visitor nina) throws Exception {
    Map<String, String> move = new HashMap<>();
    move.putAll(Map.of("who", "Lena Farrow", "to", "Ines Rowan", "when", "day"));
    move.putAll(Map.of("from", "1/2/2027", "reason", "The teams were drawn anew."));
    assertThat(Forms.submit(nina, "/move/plan", "plan", "look", move).body())
        .contains("One of the two has left by then");
  }

  private static void page(Browsers browsers, String path) {
    Page page = browsers.of("dot");
    page.navigate(path);
    Axe.assertClean(page);
  }

  /** Where the rules are seen. */
  private static String looked(Visitor visitor, String who, String by) throws Exception {
    return located(answer(visitor, who, by, "mentoring", ""), "/allocation/check");
  }

  private static HttpResponse<String> answer(
      Visitor visitor, String who, String by, String kind, String last) throws Exception {
    Map<String, String> fields = Map.of("who", who, "by", by, "kind", kind, "last", last);
    return Forms.submit(visitor, "/allocation/new", "new", "look", fields);
  }

  private static long between(Rows rows, String supervisor, String supervisee) throws Exception {
    return rows.count(
        "SELECT COUNT(*) FROM supervision.supervisory_relationship r"
            + " JOIN supervision.person s ON s.id = r.supervisor_id"
            + " JOIN supervision.person p ON p.id = r.supervisee_id"
            + " WHERE s.login = ? AND p.login = ? AND r.until_at IS NULL",
        supervisor,
        supervisee);
  }

  private static String fileOf(Rows rows, String login) throws Exception {
    return rows.first(
        "SELECT f.id FROM supervision.supervision_file f JOIN supervision.person p"
            + " ON p.id = f.supervisee_id WHERE p.login = ?",
        login);
  }
}
