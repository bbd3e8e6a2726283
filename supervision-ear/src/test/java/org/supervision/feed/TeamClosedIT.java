package org.supervision.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.stage.Beside;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** HR closes a team once nobody is in it; whom a feed would put into it is told at their line. */
@OnStage
@Tag("payara")
@ResourceLock(Beside.IRO)
class TeamClosedIT {

  private static final String NUMBER = "N6179";
  private static final String LOGGED =
      "SELECT COUNT(*) FROM supervision.access_log"
          + " WHERE subject_kind = 'team' AND outcome = 'ALLOWED' AND verb = ? AND subject_id = ?";

  @Test
  void aTeamClosesWhenNobodyIsInItAndNoFeedPutsAnybodyThere(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor nina = Visitor.of(stage.url(), "nina");
    String known = Feeding.known(nina);
    String moved =
        known.replaceFirst(
            "(?m)^(" + NUMBER + ",.*),Youth and Family Practice,", "$1,Harbour Practice,");
    assertThat(moved).isNotEqualTo(known);
    assertThat(Feeding.apply(nina, Feeding.uploaded(nina, moved))).contains("Applied");
    String team = rows.first("SELECT id FROM supervision.team WHERE name = 'Harbour Practice'");
    String person = rows.first("SELECT id FROM supervision.person WHERE staff_number = ?", NUMBER);
    String page = "/teams/" + team + "/close";
    try {
      assertThat(nina.get(page).body())
          .contains("Harbour Practice", "One person is in it on Tuesday 24 November 2026 or later");
      assertThat(close(nina, page, "24/11/2026"))
          .contains("it can’t be closed from then", "href=\"/person/" + person + "\"");
      assertThat(close(nina, page, "23/11/2026")).contains("Choose today or a day to come");
    } finally {
      assertThat(Feeding.apply(nina, Feeding.uploaded(nina, known))).contains("Applied");
    }

    assertThat(nina.get(page).body())
        .contains("Nobody is in it on Tuesday 24 November 2026 or later");
    assertThat(close(nina, page, "1/12/2026"))
        .as("it leads on to the list")
        .doesNotContain("can’t be closed");
    assertThat(nina.get("/teams").body())
        .contains("Harbour Practice is closed from Tuesday 1 December");
    assertThat(nina.get(page).body()).contains("Closes on 1 December 2026");
    assertThat(rows.first(LOGGED, "CLOSE_TEAM", team)).isEqualTo("1");

    String faulty = Feeding.uploaded(nina, moved);
    assertThat(nina.get(faulty).body())
        .contains("This team is closed", "team Harbour Practice", "open this one again")
        .doesNotContain("id=\"apply\"");
    Feeding.press(nina, faulty, "cancel");

    Forms.submit(nina, page, "reopen", "open", Map.of());
    assertThat(nina.get("/teams").body()).contains("Harbour Practice is open again");
    assertThat(rows.first(LOGGED, "OPEN_TEAM", team)).isEqualTo("1");
    String clean = Feeding.uploaded(nina, moved);
    assertThat(nina.get(clean).body())
        .contains("id=\"apply\"")
        .doesNotContain("This team is closed");
    Feeding.press(nina, clean, "cancel");
  }

  private static String close(Visitor hr, String page, String from) throws Exception {
    return Forms.submit(hr, page, "closing", "close", Map.of("from", from)).body();
  }
}
