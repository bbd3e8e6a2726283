package org.supervision.ejb.retention;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells whoever waits for the job {@code review} that it is over. */
@Named("reviewEnded")
@Dependent
public class ReviewEnded extends AbstractJobListener {

  @Inject
  @BatchProperty(name = "run")
  private String run;

  @Inject private ReviewRuns runs;
  @Inject private JobContext job;

  @Override
  public void afterJob() {
    BatchStatus status = job.getBatchStatus();
    boolean broke = status == BatchStatus.FAILED || status == BatchStatus.STOPPED;
    int changed = job.getTransientUserData() instanceof Integer count ? count : 0;
    runs.ended(run, broke ? null : changed);
  }
}
