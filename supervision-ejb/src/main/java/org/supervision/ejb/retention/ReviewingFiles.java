package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.supervision.domain.job.Job;
import org.supervision.ejb.job.NightlyJob;

/** Puts files whose time is over before HR; takes away keys that certificates say are destroyed. */
class ReviewingFiles implements NightlyJob {

  @Inject private ReviewRuns runs;
  @Inject private DestroyedKeys destroyed;

  @Override
  public Job job() {
    return Job.REVIEW_FILES;
  }

  @Override
  public int run(LocalDate day) {
    destroyed.takeAway();
    return runs.run(day);
  }
}
