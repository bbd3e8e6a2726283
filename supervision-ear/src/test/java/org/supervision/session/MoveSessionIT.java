package org.supervision.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.endurance.Held;
import org.supervision.mainjob.Steps;
import org.supervision.stage.Beside;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** A planned session is called off with a reason and planned anew in the same step (F5). */
@OnStage
@ResourceLock(Beside.IRO)
class MoveSessionIT {

  private static final String DAYS_LATER =
      "update supervision.supervision_session set on_day = on_day + interval ? day,"
          + " starts_at = starts_at + interval ? day where id = ?";

  private static final String AGAIN = "Ines Rowan’s supervision was called off again";
  private static final String TOLD =
      "select count(*) from outbox where kind = 'SESSION_MOVED_TOO_OFTEN'"
          + " and person_id = (select id from person where login = ?)";
  private static final String SESSION = ".*/session/[0-9a-f-]{36}";
  private static final String COUNT =
      "select count(*) from supervision_session where relationship_id = ? and state = ?"
          + " and on_day > '2026-11-24' and on_day < '2026-12-20'";

  @Test
  void eitherMovesItAndItIsHeldOnTheDayThatTheyMet(Stage stage, Browsers browsers)
      throws Exception {
    Rows rows = new Rows(stage);
    String relationship = rows.relationship("dot", "iro");
    long planned = rows.count(COUNT, relationship, "PLANNED");
    Page dot = browsers.of("dot");
    dot.navigate("/session/plan?with=" + relationship);
    fillIn(dot, "1", "12");
    dot.locator("#save").click();
    dot.waitForURL(url -> url.matches(SESSION));
    String first = dot.url();

    String second = moveIt(dot, first);
    assertThat(dot.locator("h1")).containsText("Thursday 3 December 2026");
    dot.navigate(first);
    assertThat(dot.locator("main")).containsText("Called off");
    assertThat(dot.locator("main")).containsText("Court sits that morning");
    assertThat(dot.locator("main .summary")).containsText("Called off by");
    assertThat(dot.locator("main a[href$='/hold']")).hasCount(0);
    dot.navigate(first + "/move");
    assertThat(dot.url()).as("it is moved once").isEqualTo(first);
    assertThat(rows.count(COUNT, relationship, "PLANNED")).isEqualTo(planned + 1);

    Page iro = browsers.of("iro");
    iro.navigate(second + "/move");
    iro.locator("#reason").fill("I am on leave that day");
    fillIn(iro, "4", "12");
    iro.locator("#save").click();
    iro.waitForURL(url -> url.matches(SESSION));
    assertThat(iro.locator("h1")).containsText("Friday 4 December 2026");
    assertThat(rows.count(COUNT, relationship, "CANCELLED")).isEqualTo(2);
    String third = theThirdTimeReachesTheServiceManager(stage, rows, iro.url());
    holdItOnMonday(dot, third);
    whatTheyHeldWaitsToBeWrittenUp(stage, rows, Steps.idIn(third));
    assertThat(Visitor.of(stage.url(), "hal").get("/").body()).doesNotContain(AGAIN);
  }

  /** Dot manages Ines herself, and so has a part in it: it goes to whoever is above her. */
  private static String theThirdTimeReachesTheServiceManager(Stage stage, Rows rows, String session)
      throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    Visitor hal = Visitor.of(stage.url(), "hal");
    assertThat(hal.get("/").body()).doesNotContain(AGAIN);
    String path = session.substring(stage.url().length());
    String moved =
        Forms.submit(
                dot,
                path + "/move",
                "move",
                "save",
                Map.of(
                    "reason", "The train stood still",
                    "day", "4/12/26",
                    "start", "14:00",
                    "minutes", "90"))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    assertThat(hal.get("/").body()).contains(AGAIN, "/below").doesNotContain("train");
    assertThat(dot.get("/").body()).doesNotContain(AGAIN);
    assertThat(rows.count(TOLD, "hal")).isEqualTo(1);
    return stage.url() + moved.substring(moved.indexOf("/session/"));
  }

  /** Home leads to one page on which both answers are. */
  @Test
  void whoeverIsAskedWhetherTheyMetCanSayThatTheyDidNot(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    Rows rows = new Rows(stage);
    String id = Held.planned(stage, dot, "iro", "dot");
    String session = "/session/" + id;
    rows.change(DAYS_LATER, "-4", "-4", id);
    try {
      assertThat(dot.get("/").body()).contains(session + "/hold");
      assertThat(dot.get(session + "/hold").body())
          .contains(session + "/move", "It didn’t take place");
      assertThat(dot.get(session + "/move").body()).contains("Why didn’t it take place?");
    } finally {
      rows.change(DAYS_LATER, "4", "4", id);
    }
  }

  /** Whoever closes the page after they said that they met finds it again. */
  private static void whatTheyHeldWaitsToBeWrittenUp(Stage stage, Rows rows, String session)
      throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    Visitor iro = Visitor.of(stage.url(), "iro");
    String begin = "/record/begin?session=" + session;
    String file =
        "/file/"
            + rows.first(
                "select file_id from supervision.supervision_session where id = ?", session);
    assertThat(dot.get("/").body()).contains(begin, "Write up Ines Rowan");
    assertThat(dot.get("/team").body()).contains("/record/begin?session=");
    assertThat(dot.get(file).body()).contains(begin, "You met, not written up");
    assertThat(iro.get(file).body())
        .contains("You met, not written up", "/session/" + session)
        .doesNotContain(begin);
    assertThat(iro.get("/").body()).doesNotContain(session);

    assertThat(Forms.submit(dot, begin, "begin", "begin-button", Map.of()).statusCode())
        .isEqualTo(302);
    assertThat(dot.get("/").body()).doesNotContain(begin);
    assertThat(dot.get(file).body()).doesNotContain(begin);
  }

  private static String moveIt(Page dot, String session) {
    dot.locator("main a[href$='/move']").click();
    fillIn(dot, "3", "12");
    dot.locator("#save").click();
    assertThat(dot.locator(".error-summary")).containsText("Say why it can’t go ahead");
    assertThat(dot.locator("#day")).hasValue("3");
    dot.locator("#reason").fill("Court sits that morning");
    dot.locator("#save").click();
    dot.waitForURL(url -> url.matches(SESSION) && !url.equals(session));
    assertThat(dot.locator("[role=status]").first()).containsText("Moved");
    return dot.url();
  }

  private static void holdItOnMonday(Page dot, String session) {
    dot.navigate(session + "/hold");
    dot.locator("input[name=when][value='2026-11-23']").check();
    dot.locator("input[name=minutes][value='75']").check();
    dot.locator("#interrupted").check();
    dot.locator("#save").click();
    dot.waitForURL(url -> url.equals(session));
    assertThat(dot.locator("main .summary"))
        .containsText("It was planned for Friday 4 December 2026. It was planned for 90 minutes.");
    assertThat(dot.locator("main .summary")).containsText("You were interrupted.");
    assertThat(dot.locator("main .summary")).containsText("Monday 23 November 2026");
    dot.navigate(session + "/hold");
    assertThat(dot.url()).as("it is held once").isEqualTo(session);
  }

  private static void fillIn(Page page, String day, String month) {
    page.locator("#day").fill(day);
    page.locator("#day-month").fill(month);
    page.locator("#day-year").fill("2026");
    page.locator("#start").fill("10:00");
  }
}
