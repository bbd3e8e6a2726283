package org.supervision.ejb.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.supervision.ejb.job.JobRunner;

/** Reminds every night at half past three of records that wait; twice in one night does no harm. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {

  @Inject private JobRunner jobs;
  @Inject private RemindingOfRecords job;

  /** Called by the server. */
  @Schedule(hour = "3", minute = "30", timezone = "Europe/London", persistent = false)
  public void remind() {
    jobs.run(job);
  }
}
