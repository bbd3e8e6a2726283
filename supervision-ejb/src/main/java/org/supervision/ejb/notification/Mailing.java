package org.supervision.ejb.notification;

import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.notification.MessageKind;
import org.supervision.domain.notification.NotSent;
import org.supervision.domain.notification.OutboxMessage;

/** Puts reminders into the outbox, in the transaction of whoever reminds. */
public class Mailing {

  @Inject private OutboxMessages outbox;
  @Inject private Clock clock;

  /**
   * Somebody is to be reminded.
   *
   * @param reminderId of the reminder that it delivers
   * @param path where the mail leads to, within the application
   * @param relationshipId with whose end it is no longer theirs, or null
   */
  public void remind(String reminderId, String personId, String path, String relationshipId) {
    outbox.add(
        new OutboxMessage(MessageKind.REMINDER, personId, path, clock.instant())
            .whileIn(relationshipId)
            .delivering(reminderId));
  }

  /** Somebody is to be reminded of several things at once: it leads home, where they stand. */
  public void remindOfMany(String personId) {
    outbox.add(new OutboxMessage(MessageKind.REMINDER, personId, "/", clock.instant()));
  }

  /** What a reminder was about holds no more: its mail, where it still waits, is not sent. */
  public void takeBack(String reminderId) {
    outbox.ofReminder(reminderId).stream()
        .filter(OutboxMessage::isWaiting)
        .forEach(message -> message.drop(NotSent.OUTDATED));
  }
}
