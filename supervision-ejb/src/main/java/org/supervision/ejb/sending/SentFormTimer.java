package org.supervision.ejb.sending;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.supervision.ejb.job.JobRunner;
import org.supervision.ejb.job.Untiring;

/** Forgets every night which forms were sent long ago. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(Untiring.class)
public class SentFormTimer {

  @Inject private JobRunner jobs;
  @Inject private ForgettingForms forgetting;

  /** The job; doing it twice changes nothing. */
  @Schedule(hour = "3", minute = "50", timezone = "Europe/London")
  void forget() {
    jobs.run(forgetting);
  }
}
