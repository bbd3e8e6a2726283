package org.supervision.ejb.notification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** How mail goes: figures, never whose. */
public class MailState {

  private static final Duration LOOKED_BACK = Duration.ofDays(30);

  @Inject private OutboxMessages outbox;
  @Inject private Postbox postbox;
  @Inject private Clock clock;

  /** Whether a mail server is set. */
  public boolean isOpen() {
    return postbox.isOpen();
  }

  /** How many messages the mail server did not take yet; they are tried again. */
  public long late() {
    return outbox.late();
  }

  /** How many of the last thirty days it never took. */
  public long givenUp() {
    return outbox.givenUp(clock.instant().minus(LOOKED_BACK));
  }
}
