package org.supervision.ejb.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.supervision.ejb.job.JobRunner;
import org.supervision.ejb.job.Untiring;

/** Purges at night, on every node, what is kept beside files and has had its time. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(Untiring.class)
public class PurgeTimer {

  @Inject private JobRunner runner;
  @Inject private Purging purging;

  /** Called by the server; doing it twice changes nothing. */
  @Schedule(hour = "3", minute = "45", timezone = "Europe/London")
  public void purge() {
    runner.run(purging);
  }
}
