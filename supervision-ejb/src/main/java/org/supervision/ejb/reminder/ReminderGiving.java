package org.supervision.ejb.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
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
   * else noted meanwhile breaks the transaction off.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void give(List<DueReminder> ofOne) {
    for (DueReminder due : ofOne) {
      ReminderMatter matter = due.matter();
      reminders.add(new Reminder(due, clock.instant()));
      mailing.remind(due.personId(), matter.path(), matter.relationshipId());
    }
  }
}
