package org.supervision.ejb.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.supervision.ejb.job.Untiring;

/** Delivers the outbox every few seconds, on every node: a message is locked while it is tried. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(Untiring.class)
public class OutboxTimer {

  @Inject private OutboxService outbox;

  /** Called by the server. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void deliver() {
    outbox.deliverDue();
  }
}
