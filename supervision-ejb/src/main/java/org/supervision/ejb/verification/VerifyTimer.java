package org.supervision.ejb.verification;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.supervision.ejb.job.JobRunner;
import org.supervision.ejb.job.Untiring;

/** Verifies the log and all seals every night. */
@Singleton
@TransactionAttribute(NOT_SUPPORTED)
@Interceptors(Untiring.class)
public class VerifyTimer {

  @Inject private JobRunner jobs;
  @Inject private Verifying verifying;

  /** The job; after the hour that summer time takes or gives. */
  @Schedule(hour = "3", minute = "30", timezone = "Europe/London")
  void verify() {
    jobs.run(verifying);
  }
}
