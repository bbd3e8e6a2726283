package org.supervision.ejb.verification;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import org.supervision.ejb.job.JobRunner;

/** Verifies the log and all seals every night. */
@Singleton
@TransactionAttribute(NOT_SUPPORTED)
public class VerifyTimer {

  @Inject private JobRunner jobs;
  @Inject private Verifying verifying;

  /** The job; after the hour that summer time takes or gives. */
  @Schedule(hour = "3", minute = "30", timezone = "Europe/London", persistent = false)
  void verify() {
    jobs.run(verifying);
  }
}
