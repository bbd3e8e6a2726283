package org.supervision.ejb.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.supervision.ejb.record.RecordReminderService;

/** Reminds every night at half past three of records that wait; twice in one night does no harm. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {

  @Inject private RecordReminderService reminders;
  @Inject private Clock clock;

  /** Called by the server. */
  @Schedule(hour = "3", minute = "30", timezone = "Europe/London", persistent = false)
  public void remind() {
    reminders.remindOn(LocalDate.now(clock));
  }
}
