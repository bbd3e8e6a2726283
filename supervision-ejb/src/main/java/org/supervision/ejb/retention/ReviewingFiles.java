package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.supervision.domain.job.Job;
import org.supervision.ejb.job.NightlyJob;

/** Puts files whose time is over before HR. */
class ReviewingFiles implements NightlyJob {

  @Inject private ReviewRuns runs;

  @Override
  public Job job() {
    return Job.REVIEW_FILES;
  }

  @Override
  public int run(LocalDate day) {
    return runs.run(day);
  }
}
