package org.supervision.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.domain.job.Job;
import org.supervision.stage.Alone;
import org.supervision.stage.Jobs;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Two nodes that remind of records in the same second. */
@OnStage
@Alone
@Tag("payara")
class RemindingRaceIT {

  private static final String WAITING =
      "select id from supervision.supervision_record r where state = 'SHARED'"
          + " and reminders_sent = 0 and taken_back = 0 and edited_since_shared = 0"
          + " and not exists (select 1 from supervision.amendment a where a.record_id = r.id"
          + " and a.answer is null) and not exists (select 1 from supervision.disagreement d"
          + " where d.record_id = r.id and d.answered_at is null) limit 1";
  private static final String SHARED_AGO =
      "update supervision.supervision_record set shared_at = shared_at - interval 14 day"
          + " where id = ?";
  private static final String AS_BEFORE =
      "update supervision.supervision_record set shared_at = shared_at + interval 14 day,"
          + " reminders_sent = 0, last_reminded_on = null where id = ?";
  private static final String MAILS =
      "select count(*) from outbox where path like concat('/record/', ?, '%')";

  @Test
  void theReaderOfARecordIsRemindedOnce(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    String record = rows.first(WAITING);
    long before = rows.count(MAILS, record);
    rows.change(SHARED_AGO, record);
    try {
      List<Callable<Integer>> nodes = new ArrayList<>();
      for (int node = 0; node < 2; node++) {
        Visitor ita = Visitor.newlyOf(stage.url(), "ita");
        nodes.add(
            () -> {
              Jobs.run(ita, Job.REMIND_OF_RECORDS);
              return 0;
            });
      }
      Race.between(nodes);
      assertThat(rows.count(MAILS, record)).isEqualTo(before + 1);
      assertThat(
              rows.first(
                  "select reminders_sent from supervision.supervision_record where id = ?", record))
          .isEqualTo("1");
    } finally {
      rows.change(AS_BEFORE, record);
    }
  }
}
