package org.supervision.ejb.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Delivers what waits in the outbox. Anybody inside may call it: it shows nothing, and what was
 * delivered is not delivered again.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxService {

  private static final int AT_ONCE = 100;

  /** What has waited longer may have become idle. */
  private static final Duration LONG = Duration.ofHours(1);

  @Inject private OutboxMessages outbox;
  @Inject private Delivery delivery;
  @Inject private Postbox postbox;
  @Inject private RemindersThatWaited waited;
  @Inject private Clock clock;

  /** Tries every message that is due; while no mail server is set, they wait. */
  public void deliverDue() {
    if (postbox.isOpen()) {
      List<String> due = outbox.due(clock.instant(), AT_ONCE);
      if (outbox.areLongWaiting(due, clock.instant().minus(LONG))) {
        waited.letIdleOnesGo();
      }
      due.forEach(delivery::deliver);
    }
  }
}
