package org.supervision.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.supervision.domain.job.Job;

/** What runs at night, run now by an IT administrator as they would. */
public final class Jobs {

  private Jobs() {}

  /** Runs a job and waits until it has ended. */
  public static void run(Visitor administrator, Job job) throws Exception {
    var answer = Forms.submit(administrator, "/jobs", "jobs", "run", Map.of("job", job.name()));
    assertThat(answer.statusCode()).isEqualTo(302);
  }
}
