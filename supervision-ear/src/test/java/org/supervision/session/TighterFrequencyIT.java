package org.supervision.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Meeting more often than the policy asks: once besides, or for a time (PRODUCT F4). */
@OnStage
@Tag("payara")
class TighterFrequencyIT {

  private static final String WHY = "Three removals in one fortnight";

  @Test
  void thePairMeetsMoreOftenForATimeAndOthersSeeWhetherButNeverWhy(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    Visitor mo = Visitor.of(stage.url(), "mo");
    Visitor dee = Visitor.of(stage.url(), "dee");
    Rows rows = new Rows(stage);
    String path = "/tighter/" + rows.relationship("dot", "mo");
    assertThat(mo.get(path).body()).contains("as often as the policy asks").doesNotContain("Why?");

    assertThat(set(dot, path, "1", "24/1/2027", " ").body()).contains("Say why you meet more");
    assertThat(set(dot, path, "1", "24/11/2026", WHY).body())
        .contains("The last day must be tomorrow or later", WHY);
    assertThat(set(dot, path, "1", "25/11/2027", WHY).body())
        .contains("That is longer than 12 months", WHY);
    assertThat(set(dot, path, "1", "24/1/2027", WHY).statusCode()).isEqualTo(302);
    try {
      assertThat(mo.get(path).body())
          .contains(WHY, "Every week", "24 January 2027")
          .doesNotContain("End it today");
      String team = "Every week until 24 January 2027 (set for them alone)";
      assertThat(dot.get("/team").body()).contains(team).doesNotContain(WHY);
      assertThat(dee.get("/frequency/people?month=2026-11").body()).doesNotContain(WHY);
      for (String other : new String[] {"dee", "hal", "sam", "nina", "ita", "zoe"}) {
        HttpResponse<String> answer = Visitor.of(stage.url(), other).get(path);
        assertThat(answer.statusCode()).as(other).isEqualTo(404);
        assertThat(answer.body()).as(other).doesNotContain(WHY);
      }
      assertThat(Visitor.of(stage.url(), "mo").get("/my-file").statusCode()).isEqualTo(302);

      Forms.submit(dot, path, "standing", "end", Map.of());
      assertThat(mo.get(path).body()).contains(WHY, "ended early by Dot Vance");
      assertThat(set(dot, path, "2", "24/1/2027", WHY).statusCode()).isEqualTo(302);
      assertThat(dot.get("/team").body()).contains("Every 2 weeks until 24 January 2027");
    } finally {
      rows.change(
          "DELETE FROM supervision.tighter_frequency WHERE set_by ="
              + " (SELECT id FROM supervision.person WHERE login = 'dot')");
      rows.change(
          "UPDATE supervision.supervision_file SET tighter_weeks = NULL,"
              + " tighter_from_on = NULL, tighter_last_on = NULL WHERE supervisee_id ="
              + " (SELECT id FROM supervision.person WHERE login = 'mo')");
    }
  }

  @Test
  void whyASessionIsAdditionalIsKeptAlsoWhenItIsMoved(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    String plan = "/session/plan?with=" + new Rows(stage).relationship("dot", "mo");
    HttpResponse<String> planned =
        Forms.submit(
            dot,
            plan,
            "plan",
            "save",
            Map.of("day", "26/11/26", "start", "9:00", "minutes", "45", "additional", WHY));
    String session = session(planned);
    Visitor mo = Visitor.of(stage.url(), "mo");
    assertThat(mo.get(session).body()).contains("Additional, because", WHY);
    Map<String, String> later =
        Map.of("reason", "The court rang", "day", "27/11/26", "start", "9:00", "minutes", "45");
    String moved = session(Forms.submit(mo, session + "/move", "move", "save", later));
    assertThat(moved).isNotEqualTo(session);
    assertThat(dot.get(moved).body()).contains("Additional, because", WHY);
    assertThat(Visitor.of(stage.url(), "hal").get(moved).statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> set(
      Visitor who, String path, String weeks, String until, String reason) throws Exception {
    return Forms.submit(
        who, path, "tighten", "save", Map.of("weeks", weeks, "until", until, "reason", reason));
  }

  private static String session(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*(/session/[0-9a-f-]{36}).*", "$1");
  }
}
