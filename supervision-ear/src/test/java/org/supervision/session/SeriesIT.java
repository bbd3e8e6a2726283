package org.supervision.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.supervision.shell.Axe;
import org.supervision.stage.Beside;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Several sessions are planned at once, after their days were shown. */
@OnStage
@Beside
class SeriesIT {

  private static final String COUNT =
      "select count(*) from supervision_session where relationship_id = ? and state = 'PLANNED'"
          + " and on_day between '2027-04-01' and '2027-06-30'";

  @Test
  void theDaysAreShownAndBankHolidaysLeftOutBeforeAnythingIsPlanned(Stage stage, Browsers browsers)
      throws Exception {
    Rows rows = new Rows(stage);
    String relationship = rows.relationship("dot", "una");
    String path = "/session/series?with=" + relationship;
    Visitor dot = Visitor.of(stage.url(), "dot");

    String shown = Forms.submit(dot, path, "series", "look", typed()).body();
    assertThat(shown)
        .contains("Monday 3 May 2027", "None: a bank holiday", "3 of 5 days would be planned.");
    assertThat(rows.count(COUNT, relationship)).isZero();

    Map<String, String> agreed = Forms.hidden(shown, "series");
    agreed.putAll(typed());
    agreed.put("save", "save");
    assertThat(dot.post(path, agreed).statusCode()).isEqualTo(302);
    assertThat(rows.count(COUNT, relationship)).isEqualTo(3);
    dot.post(path, agreed);
    assertThat(rows.count(COUNT, relationship)).as("sent twice").isEqualTo(3);

    agreed.putAll(Forms.hidden(dot.get(path).body(), "series"));
    agreed.put("shown", "2027-04-19");
    assertThat(dot.post(path, agreed).body()).contains("meet on any of these days");
    assertThat(rows.count(COUNT, relationship)).isEqualTo(3);

    Page page = browsers.of("dot");
    page.navigate(path);
    page.locator("#day").fill("19/4/27");
    page.locator("#until").fill("14/6/27");
    page.locator("#look").click();
    page.locator("#days").waitFor();
    assertThat(page.locator("main table").innerText()).contains("planned something for that day");
    Axe.assertClean(page);
  }

  private static Map<String, String> typed() {
    Map<String, String> fields = new HashMap<>();
    fields.put("day", "19/4/27");
    fields.put("start", "10:00");
    fields.put("minutes", "90");
    fields.put("weeks", "2");
    fields.put("until", "14/6/27");
    return fields;
  }
}
