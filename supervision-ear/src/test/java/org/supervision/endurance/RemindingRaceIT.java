package org.supervision.endurance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.domain.job.Job;
import org.supervision.stage.Alone;
import org.supervision.stage.Jobs;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Two nodes that remind of records in the same second. */
@OnStage
@Alone
@Tag("payara")
class RemindingRaceIT {

  @Test
  void theReaderOfARecordIsRemindedOnce(Stage stage) throws Exception {
    try (Unreminded record = Unreminded.since(stage)) {
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
      record.assertRemindedOnce();
    }
  }
}
