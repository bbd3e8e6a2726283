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

/**
 * Looks every night, on every node, for files whose time is over, which destroys none; and goes on
 * with what a person had destroyed, where a server was stopped on the way.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(Untiring.class)
public class RetentionTimer {

  @Inject private JobRunner runner;
  @Inject private ReviewingFiles reviewing;
  @Inject private Finishing finishing;

  /**
   * Called by the server: goes on with what a stopped server left half done, of what people began.
   */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void resume() {
    finishing.finishLeft();
  }

  /** Called by the server; doing it twice changes nothing. */
  @Schedule(hour = "3", minute = "30", timezone = "Europe/London")
  public void review() {
    runner.run(reviewing);
  }
}
