package org.supervision.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
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

/** Fern says that it isn’t working with Una; Wren helps them, and what came of it is kept. */
@OnStage
@Tag("payara")
class DifficultyIT {

  private static final String ACCOUNT = "We never begin on time.";
  private static final String OUTCOME = "We meet at ten from now on.";

  @Tag("payara-in-soak")
  @Test
  void whatIsNotWorkingIsRaisedHelpedWithAndSettled(Stage stage, Browsers browsers)
      throws Exception {
    Rows rows = new Rows(stage);
    Visitor fern = Visitor.of(stage.url(), "fern");
    Visitor una = Visitor.of(stage.url(), "una");
    Visitor wren = Visitor.of(stage.url(), "wren");
    String raise = "/difficulty/raise?with=" + rows.relationship("una", "fern");
    assertThat(Forms.submit(fern, raise, "raise", "say", Map.of("account", " ")).headers().map())
        .doesNotContainKey("Location");
    Map<String, String> named = Map.of("account", ACCOUNT + " As with MOS-49377.");
    assertThat(Forms.submit(fern, raise, "raise", "say", named).body())
        .contains("href=\"#keep\"", "a case reference: “MOS-49377”");
    Map<String, String> form = Forms.hidden(fern.get(raise).body(), "raise");
    form.putAll(Map.of("account", ACCOUNT, "say", "say"));
    String difficulty = location(fern.post(raise, form)).replaceAll("[?].*", "");
    assertThat(location(fern.post(raise, form))).as("sent twice").isEqualTo(raise);
    String id = difficulty.substring(difficulty.lastIndexOf('/') + 1);
    assertThat(una.get(difficulty).body()).contains(ACCOUNT, "Fern Ibbot");
    assertThat(una.get(raise).body()).contains(difficulty);
    Page page = browsers.of("fern");
    for (String one : new String[] {raise, difficulty}) {
      page.navigate(one);
      Axe.assertClean(page);
    }
    for (String login : new String[] {"wren", "dot", "nina", "ed", "zoe", "ita"}) {
      assertThat(Visitor.of(stage.url(), login).get(difficulty).statusCode())
          .as(login)
          .isEqualTo(404);
    }

    assertThat(Forms.submit(una, difficulty, "name", "ask", Map.of("who", "Fern Ibbot")).body())
        .contains("Name a third person");
    Forms.submit(una, difficulty, "name", "ask", Map.of("who", "Wren Castell"));
    assertThat(wren.get(difficulty).body()).contains(ACCOUNT).doesNotContain("id=\"ask\"");
    Forms.submit(wren, difficulty, "settle", "settled", Map.of("outcome", OUTCOME));
    assertThat(wren.get(difficulty).statusCode()).as("settled").isEqualTo(404);
    for (Visitor one : new Visitor[] {fern, una}) {
      assertThat(one.get(difficulty).body())
          .contains(OUTCOME, "Wren Castell")
          .doesNotContain("id=\"settled\"")
          .doesNotContain("id=\"ask\"");
    }
    assertThat(
            rows.first(
                "SELECT GROUP_CONCAT(verb ORDER BY seq) FROM supervision.access_log"
                    + " WHERE subject_id = ? AND outcome = 'ALLOWED' AND verb <> 'READ'",
                id))
        .isEqualTo("RAISE,NAME_FACILITATOR,SETTLE");
    assertThat(rows.first("SELECT COUNT(*) FROM supervision.outbox WHERE path = ?", difficulty))
        .as("told")
        .isEqualTo("5");
    assertThat(
            rows.first(
                "SELECT COUNT(*) FROM supervision.difficulty WHERE id = ? AND"
                    + " (account LIKE '%begin on time%' OR outcome LIKE '%at ten%')",
                id))
        .as("in clear")
        .isEqualTo("0");
    assertThat(
            rows.first(
                "SELECT COUNT(*) FROM supervision.difficulty d JOIN supervision.difficulty o"
                    + " ON o.relationship_id = d.relationship_id WHERE o.id = ?",
                id))
        .as("raised once")
        .isEqualTo("1");
  }

  private static String location(HttpResponse<String> answer) {
    URI to = URI.create(answer.headers().firstValue("Location").orElseThrow());
    return to.getQuery() == null ? to.getPath() : to.getPath() + "?" + to.getQuery();
  }
}
