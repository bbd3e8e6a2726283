package org.supervision.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** The council's policy and its calculator, as everybody who works there may use them. */
@OnStage
class CalculatorIT {

  @Test
  void thePolicySaysHowOftenAndWhichParagraphSaysSo(Stage stage) throws Exception {
    assertThat(Visitor.of(stage.url(), "wren").get("/policy").body())
        .contains("Supervision policy of BCP Children’s Services")
        .contains("To be looked at again by")
        .contains("Every 2 weeks until practice has been observed")
        .containsPattern(
            "child’s record, after the session(<[^>]*>|\\s)*7 days(<[^>]*>|\\s)*1\\.4\\.3");
  }

  @Test
  void anAbsenceMovesWhatFellDueInIt(Stage stage) throws Exception {
    String page = reckoned(stage, "2 Nov 2026", "20 Nov 2026 to 14 Jan 2027", "2027-01-25");
    assertThat(page)
        .contains("Due by Friday 22 January 2027")
        .contains("3 days late")
        .contains("(1.4.2, appendix 4): last held 2 November 2026,")
        .contains("moved by an absence to 22 January 2027.")
        .contains("Rule: team-monthly.");
  }

  @Test
  void whatWasLateBeforeAnAbsenceStaysLate(Stage stage) throws Exception {
    String page = reckoned(stage, "12 Oct 2026", "20 Nov 2026 to", "2026-11-24");
    assertThat(page).contains("Due by Thursday 12 November 2026").contains("12 days late");
  }

  @Test
  void aLineThatIsUnclearIsNamedAndWhatWasTypedStays(Stage stage) throws Exception {
    String page = reckoned(stage, "2 Nov 2026\n32 Nov 2026, assessor", "", "");
    assertThat(page)
        .contains("Line 2 of the sessions doesn’t begin with a day")
        .contains("32 Nov 2026, assessor")
        .doesNotContain("Due by");
  }

  private static String reckoned(Stage stage, String held, String absent, String asked)
      throws IOException, InterruptedException {
    Map<String, String> typed = new HashMap<>();
    typed.put("team", "children-families-first");
    typed.put("role", "");
    typed.put("stage", "");
    typed.put("day", "2024-03-04");
    typed.put("held", held);
    typed.put("absent", absent);
    typed.put("asked", asked);
    typed.put("asked-month", "");
    typed.put("asked-year", "");
    Visitor wren = Visitor.of(stage.url(), "wren");
    return Forms.submit(wren, "/policy/due", "due", "reckon", typed).body();
  }
}
