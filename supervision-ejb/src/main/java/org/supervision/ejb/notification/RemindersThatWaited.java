package org.supervision.ejb.notification;

/** Reminders whose mails have waited for the mail server; known by whoever reminds. */
public interface RemindersThatWaited {

  /** Takes the mails back that ask for what was done, moved or ended meanwhile. */
  void letIdleOnesGo();
}
