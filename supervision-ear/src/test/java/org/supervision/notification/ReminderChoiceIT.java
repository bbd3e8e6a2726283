package org.supervision.notification;

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

/** Somebody chooses what they are reminded of, within what their council's policy asks. */
@OnStage
@Beside
class ReminderChoiceIT {

  private static final String CHOSEN =
      "SELECT GROUP_CONCAT(CONCAT(c.kind, ' ', COALESCE(c.days, 'off')) ORDER BY c.kind)"
          + " FROM supervision.reminder_choice c JOIN supervision.person p ON p.id = c.person_id"
          + " WHERE p.login = 'fern'";

  @Test
  void whatIsChosenIsKeptAndWhatThePolicyAsksIsNotToBeTurnedOff(Stage stage, Browsers browsers)
      throws Exception {
    Rows rows = new Rows(stage);
    Visitor fern = Visitor.of(stage.url(), "fern");
    assertThat(fern.get("/reminders").body()).contains("2 days before", "Not at all");
    assertThat(send(fern, "session-near", "off", "action-due", "7")).isEqualTo(302);
    assertThat(rows.first(CHOSEN)).isEqualTo("ACTION_DUE 7,SESSION_NEAR off");

    assertThat(send(fern, "supervision-overdue", "off")).isEqualTo(200);
    assertThat(send(fern, "record-late", "7")).isEqualTo(200);
    assertThat(rows.first(CHOSEN)).as("refused").isEqualTo("ACTION_DUE 7,SESSION_NEAR off");

    assertThat(send(fern)).isEqualTo(302);
    assertThat(rows.first(CHOSEN)).isEqualTo("ACTION_DUE 3,SESSION_NEAR 2");
    Page page = browsers.of("fern");
    page.navigate("/reminders");
    Axe.assertClean(page);
  }

  /** Sends the form as the policy has it, but for what is named here. */
  private static int send(Visitor visitor, String... other) throws Exception {
    Map<String, String> fields = new HashMap<>();
    fields.put("session-near", "2");
    fields.put("action-due", "3");
    fields.put("agreement-review", "14");
    fields.put("supervision-due", "3");
    fields.put("supervision-overdue", "1");
    fields.put("record-late", "1");
    fields.put("monday-digest", "0");
    for (int i = 0; i < other.length; i += 2) {
      fields.put(other[i], other[i + 1]);
    }
    return Forms.submit(visitor, "/reminders", "reminders", "save", fields).statusCode();
  }
}
