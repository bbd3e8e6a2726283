package org.supervision.ejb.reminder;

import jakarta.inject.Inject;
import org.supervision.ejb.notification.RemindersThatWaited;

/** Looks at reminders again that the mail server kept waiting. */
class WaitedReminders implements RemindersThatWaited {

  @Inject private ReminderJob reminders;

  @Override
  public void letIdleOnesGo() {
    reminders.letIdleOnesGo();
  }
}
