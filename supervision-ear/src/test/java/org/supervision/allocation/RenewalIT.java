package org.supervision.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.domain.job.Job;
import org.supervision.stage.Jobs;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/**
 * Una’s registration is to be renewed, she is to be trained and her practice is to be observed,
 * each in less than sixty days: she and Dot are told, once.
 */
@OnStage
@Tag("payara")
class RenewalIT {

  private static final String RENEWAL =
      "UPDATE supervision.person SET registration_renewal = ?, training_due = ?,"
          + " observation_due = ? WHERE login = 'una'";
  private static final String TOLD =
      "SELECT COUNT(*) FROM supervision.outbox WHERE kind = 'RENEWAL_NEAR'";

  @Test
  void aRenewalThatIsNearShowsAndIsWarnedOfOnce(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor dot = Visitor.of(stage.url(), "dot");
    Visitor una = Visitor.of(stage.url(), "una");
    assertThat(dot.get("/team").body()).as("before").doesNotContain("Registration to be renewed");
    rows.change(RENEWAL, "2026-12-20", "2027-01-10", "2026-11-23");
    assertThat(dot.get("/team").body())
        .contains("Registration to be renewed by 20 December 2026")
        .contains("Training to supervise due by 10 January 2027")
        .contains("Practice to be observed by 23 November 2026");
    assertThat(una.get("/").body())
        .contains("Registration to be renewed by 20 December 2026")
        .contains("Training to supervise due by 10 January 2027")
        .contains("Your practice to be observed by 23 November 2026");
    Visitor ita = Visitor.of(stage.url(), "ita");
    for (int night = 0; night < 2; night++) {
      Jobs.run(ita, Job.WARN_OF_RENEWALS);
      assertThat(rows.first(TOLD)).as("night %s, of all three at once", night).isEqualTo("2");
    }
    assertThat(rows.first("SELECT COUNT(DISTINCT what) FROM supervision.renewal_warning"))
        .isEqualTo("3");
    rows.change(RENEWAL, null, null, null);
  }
}
