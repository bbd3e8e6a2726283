package org.supervision.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.domain.job.Job;
import org.supervision.shell.Axe;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.Jobs;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** IT sees what runs at night, and runs it now (ACCESS 22). */
@OnStage
@Tag("payara")
class JobsPageIT {

  private static final String RUNS =
      "select count(*) from job_run where job = 'FORGET_FORMS' and ended_at is not null"
          + " and things is not null";

  @Test
  void aClockThatWasSevenYearsAheadIsToldUntilItNotesThatItIsRight(Stage stage) throws Exception {
    Visitor ita = Visitor.of(stage.url(), "ita");
    Rows rows = new Rows(stage);
    assertThat(ita.get("/jobs").body()).doesNotContain("id=\"ahead\"");
    rows.change(
        "INSERT INTO supervision.job_run (id, version, job, business_date, started_at, ended_at,"
            + " things) VALUES (UUID(), 1, 'REVIEW_FILES', '2033-11-24', '2033-11-24 03:30:00',"
            + " '2033-11-24 03:30:04', 212)");
    Jobs.run(ita, Job.REVIEW_FILES);
    assertThat(ita.get("/jobs").body())
        .contains("A job ran for Thursday 24 November 2033, which has not come")
        .as("what ran today stands there all the same")
        .doesNotContain("was about 212");
    Forms.submit(ita, "/jobs", "clock", "note", Map.of());
    assertThat(ita.get("/jobs").body()).doesNotContain("id=\"ahead\"");
    rows.change("DELETE FROM supervision.job_run WHERE business_date = '2033-11-24'");
  }

  @Test
  void aJobIsRunByHandAndWhatCameOfItStandsThere(Stage stage, Browsers browsers) throws Exception {
    Visitor ita = Visitor.of(stage.url(), "ita");
    String page = ita.get("/jobs").body();
    assertThat(page).contains("Verifies the log and all seals", "Messages that the mail server");
    Rows rows = new Rows(stage);
    Jobs.run(ita, Job.FORGET_FORMS);
    assertThat(rows.count(RUNS)).isEqualTo(1);
    Jobs.run(ita, Job.FORGET_FORMS);
    assertThat(rows.count(RUNS)).as("one row a day").isEqualTo(1);
    assertThat(ita.get("/jobs").body()).contains("Done", "s and was about");

    Page seen = browsers.of("ita");
    seen.navigate("/jobs");
    Axe.assertClean(seen);
  }
}
