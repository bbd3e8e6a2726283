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

/** Looks every night, on every node, for files whose time is over. It destroys none. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(Untiring.class)
public class RetentionTimer {

  @Inject private JobRunner runner;
  @Inject private ReviewingFiles reviewing;

  /** Called by the server; doing it twice changes nothing. */
  @Schedule(hour = "3", minute = "30", timezone = "Europe/London")
  public void review() {
    runner.run(reviewing);
  }
}
