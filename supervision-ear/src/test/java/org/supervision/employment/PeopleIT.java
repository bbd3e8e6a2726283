package org.supervision.employment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** HR looks for people, by what the HR system says of them; nothing is changed. */
@OnStage
@Tag("payara")
class PeopleIT {

  private static final String LISTED =
      "SELECT found FROM supervision.access_log WHERE subject_kind = 'people'"
          + " ORDER BY at DESC LIMIT 1";

  @Test
  void peopleAreFoundByNameTeamRoleAndHowTheyStand(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor nina = Visitor.of(stage.url(), "nina");
    assertThat(nina.get("/people").body())
        .contains("1 to 25 here", "href=\"/people?page=1\">Next page<")
        .doesNotContain("Previous page");
    assertThat(nina.get("/people?standing=working&page=1&team=").body())
        .contains("26 to 50 here", "href=\"/people?standing=working&amp;team=&amp;page=0\"")
        .contains("href=\"/people?standing=working&amp;team=&amp;page=2\"");

    assertThat(nina.get("/people?who=Nandra").body()).contains("One person", "Priya Nandra");
    assertThat(rows.first(LISTED)).as("its count is logged").isEqualTo("1");
    String east = team(rows, "priya");
    assertThat(nina.get("/people?role=team-manager&team=" + east).body())
        .contains("One person", "Tom Aldous");
    assertThat(nina.get("/people?standing=absent&team=" + east).body())
        .contains("Marta Voss", "Away since 9 November 2026")
        .doesNotContain("Priya Nandra");
    assertThat(nina.get("/people?standing=left&who=Cole").body())
        .contains("Cole Barrow", "Left after 29 February 2024");
    assertThat(nina.get("/people?standing=working&who=Cole").body()).contains("Nobody is like");
    assertThat(nina.get("/people?who=%25").body()).as("no pattern").contains("Nobody is like");
    assertThat(nina.get("/people?who=Ned").body()).as("nothing crosses").doesNotContain("Holloway");
  }

  @Test
  void thePageOfSomebodyHasFactsAndWhoSupervisesThem(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor nina = Visitor.of(stage.url(), "nina");
    String kit =
        nina.get("/person/" + rows.first("SELECT id FROM supervision.person WHERE login = 'kit'"))
            .body();
    assertThat(kit)
        .contains("Kit Oldroyd", "Social Work England", "newly qualified social worker")
        .contains("Asha Brindle", "Assessment in the first year", "Tom Aldous", "Line management")
        .contains("Since 7 September 2026", "Permanent");
  }

  private static String team(Rows rows, String login) throws Exception {
    return rows.first(
        "SELECT t.team_id FROM supervision.post t JOIN supervision.person p"
            + " ON p.id = t.person_id WHERE p.login = ?",
        login);
  }
}
