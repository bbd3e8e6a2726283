package org.supervision.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.domain.job.Job;
import org.supervision.shell.Axe;
import org.supervision.stage.Browsers;
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
