package org.supervision.ejb.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.reminder.DueReminder;
import org.supervision.domain.reminder.Reminder;
import org.supervision.domain.reminder.ReminderMatter;
import org.supervision.ejb.notification.Mailing;

/** Reminds one person. A bean of its own, for a transaction of its own. */
@Stateless
@PermitAll
public class ReminderGiving {

  @Inject private Reminders reminders;
  @Inject private Mailing mailing;
  @Inject private Clock clock;

  /**
   * Notes each reminder and puts its mail into the outbox, or neither: a reminder that somebody
   * else noted meanwhile breaks the transaction off. Of what has been so for long a single mail
   * tells, and leads home, where all of it stands.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void give(List<DueReminder> ofOne, LocalDate today) {
    List<DueReminder> together = DueReminder.together(ofOne, today);
    for (DueReminder due : ofOne) {
      Reminder reminder = new Reminder(due, clock.instant());
      reminders.add(reminder);
      if (!together.contains(due)) {
        ReminderMatter matter = due.matter();
        mailing.remind(reminder.getId(), due.personId(), matter.path(), matter.relationshipId());
      }
    }
    if (!together.isEmpty()) {
      mailing.remindOfMany(together.get(0).personId());
    }
  }

  /** Lets the mail of a reminder go that is idle now. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void takeBack(String reminderId) {
    mailing.takeBack(reminderId);
  }
}
