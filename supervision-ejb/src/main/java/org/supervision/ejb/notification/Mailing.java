package org.supervision.ejb.notification;

import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.notification.MessageKind;
import org.supervision.domain.notification.OutboxMessage;

/** Puts reminders into the outbox, in the transaction of whoever reminds. */
public class Mailing {

  @Inject private OutboxMessages outbox;
  @Inject private Clock clock;

  /**
   * Somebody is to be reminded.
   *
   * @param path where the mail leads to, within the application
   * @param relationshipId with whose end it is no longer theirs, or null
   */
  public void remind(String personId, String path, String relationshipId) {
    outbox.add(
        new OutboxMessage(MessageKind.REMINDER, personId, path, clock.instant())
            .whileIn(relationshipId));
  }
}
