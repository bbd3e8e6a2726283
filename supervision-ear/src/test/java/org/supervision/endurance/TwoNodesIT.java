package org.supervision.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.supervision.domain.job.Job;
import org.supervision.stage.Alone;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.Jobs;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.SecondNode;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;
import org.supervision.transfer.Moving;
import org.supervision.verification.Verifying;

/**
 * Two servers on one database: what one writes the other reads, and what both do for the same day
 * happens once.
 */
@OnStage
@Alone
class TwoNodesIT {

  private static final int CONFLICT = 409;
  private static final int BACK = 302;

  private static SecondNode second;

  @BeforeAll
  static void theSecondJoins(Stage stage) throws Exception {
    second = stage.startSecondNode();
  }

  @AfterAll
  static void theSecondLeaves() {
    if (second != null) {
      second.close();
    }
  }

  @Test
  void whatIsWrittenOnOneIsReadOnTheOther(Stage stage) throws Exception {
    Visitor here = Visitor.of(stage.url(), "gus");
    Visitor there = Visitor.of(second.url(), "gus");
    HttpDraft draft = Held.draft(stage, here, "lena", "gus");
    HttpDraft same = HttpDraft.at(there, draft.path());
    String section = draft.sections().get(0);
    String old = there.get(draft.path() + "/write").body();
    draft.write(section, "Written on the first");
    assertThat(there.get(draft.path() + "/write").body()).contains("Written on the first");
    String version = Forms.hidden(old, "write").get("s-" + section + "-version");
    HttpResponse<String> late =
        same.put(
            section,
            "{\"text\":\"From an old page\",\"onVersion\":" + version + ",\"page\":\"\"}",
            HttpDraft.token(old));
    assertThat(late.statusCode()).as("typed on what had changed").isEqualTo(CONFLICT);
    same.write(section, "Gone on with on the second");
    assertThat(here.get(draft.path() + "/write").body()).contains("Gone on with on the second");

    assertThat(same.share().statusCode()).isEqualTo(BACK);
    assertThat(Visitor.of(stage.url(), "lena").get(draft.path() + "/review").body())
        .contains("Gone on with on the second");
    assertThat(draft.write(section, "And typed").statusCode()).isLessThan(500);
    assertThat(Verifying.found(stage)).isEmpty();
  }

  @Test
  void theNightsJobsOfOneDateHappenOnce(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Leaver one = Leaver.make(stage, "Z7501");
    try (Unreminded record = Unreminded.since(stage)) {
      Visitor here = Visitor.of(stage.url(), "ita");
      Visitor there = Visitor.of(second.url(), "ita");
      for (Job job : Job.values()) {
        Race.between(List.of(run(here, job), run(there, job)));
        assertThat(
                rows.first(
                    "SELECT CONCAT(COUNT(*), ' ', COUNT(ended_at)) FROM supervision.job_run"
                        + " WHERE job = ? AND business_date = '2026-11-24'",
                    job.name()))
            .as(job.name())
            .isEqualTo("1 1");
      }
      record.assertRemindedOnce();
    }
    assertThat(
            rows.first(
                "SELECT GROUP_CONCAT(state) FROM supervision.disposal WHERE file_id = ?",
                one.file()))
        .isEqualTo("REVIEW");
    assertThat(Verifying.found(stage)).isEmpty();
    one.forget();
  }

  @Test
  void aFileIsDestroyedOnceThoughBothArePressed(Stage stage) throws Exception {
    Leaver one = Leaver.make(stage, "Z7502").approved();
    Visitor here = Visitor.of(stage.url(), "nina");
    Visitor there = Visitor.of(second.url(), "nina");
    Race.between(List.of(destroy(here, one), destroy(there, one)));
    assertThat(Moving.comes(() -> one.state().equals("DONE") && one.keys() == 0)).isTrue();
    assertThat(one.isGone()).as("with one certificate").isTrue();
    assertThat(Verifying.found(stage)).isEmpty();
  }

  private static Callable<Integer> run(Visitor administrator, Job job) {
    return () -> {
      Jobs.run(administrator, job);
      return 0;
    };
  }

  private static Callable<Integer> destroy(Visitor hr, Leaver one) throws Exception {
    Map<String, String> press = Forms.hidden(hr.get(one.review()).body(), "carry-out");
    press.put("destroy", "destroy");
    return () -> hr.post(one.review(), press).statusCode();
  }
}
