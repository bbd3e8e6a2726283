package org.supervision.grant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.Connection;
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
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/** Reading under a grant, from the request to its end (ACCESS 9, 15, 16, 24). */
@OnStage
@ResourceLock(Beside.IRO)
@Tag("payara")
class GrantIT {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  @Test
  void anInvestigatorReadsWhatSomebodyElseApprovedAndNothingBesides(Stage stage, Browsers browsers)
      throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      Visitor ed = Visitor.of(stage.url(), "ed");
      Visitor hal = Visitor.of(stage.url(), "hal");
      String signed = "/record/" + things.id("rafe.signed");
      assertThat(ed.get(signed).statusCode()).isEqualTo(NOT_FOUND);

      String grant = "/grant/" + Granting.asks(stage, ed, "Rafe Quill", Map.of());
      assertThat(ed.get(signed).statusCode()).isEqualTo(NOT_FOUND);
      assertThat(Visitor.of(stage.url(), "tom").get(grant).statusCode()).isEqualTo(NOT_FOUND);
      assertThat(ed.get(grant).body()).doesNotContain("id=\"approve\"");
      assertThat(hal.get("/").body()).contains("Somebody asks to read a file").contains(grant);
      assertThat(ed.get("/").body()).doesNotContain(grant);
      Page page = browsers.of("hal");
      page.navigate(grant);
      Axe.assertClean(page);
      Forms.submit(hal, grant, "yes", "approve", Map.of());
      assertThat(hal.get("/").body()).doesNotContain(grant);

      assertThat(ed.get(signed).statusCode()).isEqualTo(OK);
      assertThat(ed.get("/file/" + things.id("rafe.file")).statusCode()).isEqualTo(OK);
      assertThat(ed.get(signed + "/pdf").statusCode()).isNotEqualTo(OK);
      assertThat(ed.get("/record/" + things.id("rafe.half") + "/sign").statusCode())
          .isEqualTo(NOT_FOUND);
      assertThat(ed.get("/record/" + things.id("joss.signed")).statusCode()).isEqualTo(NOT_FOUND);
      assertThat(looked(stage, things, "rafe")).contains("Ed Sallow").contains("Investigation");
      assertThat(hal.get(grant).body())
          .contains("Rafe Quill")
          .contains("a record")
          .doesNotContain("Certificate of what was read");
      assertThat(hal.get("/grants").body()).contains("Running, or starting later").contains(grant);

      Forms.submit(hal, grant, "end", "revoke", Map.of());
      assertThat(ed.get(grant).body())
          .contains("Certificate of what was read")
          .contains("By Hal Brandreth on")
          .contains("a record");
      assertThat(ed.get(signed).statusCode()).isEqualTo(NOT_FOUND);
      assertThat(ed.get("/file/" + things.id("rafe.file")).statusCode()).isEqualTo(NOT_FOUND);
    }
  }

  @Test
  void aGrantOpensNoOtherDaysThanItNames(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      Visitor ed = Visitor.of(stage.url(), "ed");
      Visitor olga = Visitor.of(stage.url(), "olga");
      Map<String, String> longAgo =
          Map.of(
              "aboutFrom-year",
              "2020",
              "aboutUntil",
              "1",
              "aboutUntil-month",
              "2",
              "aboutUntil-year",
              "2020");
      String grant = "/grant/" + Granting.asks(stage, ed, "Joss Amadi", longAgo);
      Forms.submit(olga, grant, "yes", "approve", Map.of());
      assertThat(ed.get("/file/" + things.id("joss.file")).statusCode()).isEqualTo(OK);
      assertThat(ed.get("/record/" + things.id("joss.signed")).statusCode()).isEqualTo(NOT_FOUND);
      Forms.submit(olga, grant, "end", "revoke", Map.of());
    }
  }

  @Test
  void nobodyDecidesOnTheirOwnRequestOrOnOneThatNamesThem(Stage stage) throws Exception {
    Visitor hal = Visitor.of(stage.url(), "hal");
    String own = "/grant/" + Granting.asks(stage, hal, "Kit Oldroyd", Map.of());
    HttpResponse<String> shown = hal.get(own);
    assertThat(shown.body()).doesNotContain("id=\"approve\"");
    assertThat(hal.get("/").body()).doesNotContain(own);
    Rows rows = new Rows(stage);
    assertThat(stateOf(rows, own)).isEqualTo("ASKED");
    Visitor ed = Visitor.of(stage.url(), "ed");
    String ofHal = "/grant/" + Granting.asks(stage, ed, "Hal Brandreth", Map.of());
    assertThat(hal.get(ofHal).body()).doesNotContain("id=\"approve\"");
    hal.post(
        ofHal, Map.of("jakarta.faces.ViewState", "stateless", "yes", "yes", "approve", "approve"));
    assertThat(stateOf(rows, ofHal)).isEqualTo("ASKED");
  }

  @Test
  void aWithheldNoticeIsShownFromItsDayOnAndSaysThatItWasWithheld(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      Visitor ed = Visitor.of(stage.url(), "ed");
      Visitor hal = Visitor.of(stage.url(), "hal");
      String id = Granting.asks(stage, ed, "Kit Oldroyd", Map.of());
      String grant = "/grant/" + id;
      Forms.submit(hal, grant, "yes", "approve", withheld(Map.of()));
      assertThat(hal.get(grant).body()).contains("id=\"approve\"");
      Forms.submit(
          hal,
          grant,
          "yes",
          "approve",
          withheld(Map.of("withheldWhy", "It would be tidied away.")));
      assertThat(hal.get(grant).body()).contains("It would be tidied away.");
      assertThat(ed.get("/record/" + things.id("kit.asha")).statusCode()).isEqualTo(OK);
      assertThat(looked(stage, things, "kit")).doesNotContain("Ed Sallow");

      new Rows(stage)
          .change(
              "UPDATE supervision.access_grant SET withheld_until = '2026-11-20' WHERE id = ?", id);
      assertThat(looked(stage, things, "kit"))
          .contains("Ed Sallow")
          .contains("This was kept from you until");
      Forms.submit(hal, grant, "end", "revoke", Map.of());
    }
  }

  @Test
  void aRequestThatNamesNobodyOrTooMuchTimeKeepsWhatWasTyped(Stage stage) throws Exception {
    Visitor ed = Visitor.of(stage.url(), "ed");
    Map<String, String> typed =
        Granting.request("Nobody Known", Map.of("reason", "Mislaid allegation"));
    HttpResponse<String> unknown = Forms.submit(ed, "/grant/new", "ask", "send", typed);
    assertThat(unknown.body()).contains("Nobody Known").contains("Mislaid allegation");
    Map<String, String> forYears = Granting.request("Rafe Quill", Map.of("endsOn-year", "2029"));
    HttpResponse<String> tooLong = Forms.submit(ed, "/grant/new", "ask", "send", forYears);
    assertThat(tooLong.body()).contains("The policy allows this purpose a shorter time");
  }

  private static Map<String, String> withheld(Map<String, String> other) {
    Map<String, String> fields = new HashMap<>(other);
    fields.put("withheld", "1");
    fields.put("withheld-month", "12");
    fields.put("withheld-year", "2026");
    return fields;
  }

  private static String looked(Stage stage, Things things, String who) throws Exception {
    return Visitor.of(stage.url(), who).get(things.in("/access/{" + who + ".file}/looked")).body();
  }

  private static String stateOf(Rows rows, String grant) throws Exception {
    return rows.first(
        "SELECT state FROM supervision.access_grant WHERE id = ?",
        grant.substring("/grant/".length()));
  }
}
