package org.supervision.ejb.sending;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets every night which forms were sent long ago. */
@Singleton
public class SentFormTimer {

  @Inject private SentForms forms;

  /** The job; doing it twice changes nothing. */
  @Schedule(hour = "3", minute = "50", timezone = "Europe/London", persistent = false)
  void forget() {
    forms.forgetOld();
  }
}
