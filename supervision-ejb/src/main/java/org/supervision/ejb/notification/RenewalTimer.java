package org.supervision.ejb.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.supervision.ejb.job.JobRunner;
import org.supervision.ejb.job.Untiring;

/** Warns every night at half past three of registrations to be renewed, training, observation. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(Untiring.class)
public class RenewalTimer {

  @Inject private JobRunner jobs;
  @Inject private WarningOfRenewals job;

  /** Called by the server. */
  @Schedule(hour = "3", minute = "30", timezone = "Europe/London")
  public void warn() {
    jobs.run(job);
  }
}
