package org.supervision.ejb.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.supervision.ejb.job.JobRunner;
import org.supervision.ejb.job.Untiring;

/** Reminds every night at half past three; twice in one night does no harm. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(Untiring.class)
public class RemindingTimer {

  @Inject private JobRunner jobs;
  @Inject private Reminding job;

  /** Called by the server. */
  @Schedule(hour = "3", minute = "30", timezone = "Europe/London")
  public void remind() {
    jobs.run(job);
  }
}
