package org.supervision.ejb.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.supervision.domain.notification.MessageKind;
import org.supervision.domain.notification.NotSent;
import org.supervision.domain.notification.OutboxMessage;
import org.supervision.domain.people.Person;
import org.supervision.ejb.calendar.Invitation;
import org.supervision.ejb.calendar.Invitations;

/**
 * Delivers one message in a transaction of its own, so that a bad one holds up no other. A bean of
 * its own, since on Payara only a bean's method puts its statements into the transaction that it
 * begins.
 */
@Stateless
@PermitAll
public class Delivery {

  private static final Logger LOG = Logger.getLogger(Delivery.class.getName());

  @Inject private OutboxMessages outbox;
  @Inject private Recipients recipients;
  @Inject private Postbox postbox;
  @Inject private Invitations invitations;
  @Inject private Clock clock;

  /** Tries a message that still waits; the row is locked, so that two nodes never send it both. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void deliver(String messageId) {
    outbox.getForDelivery(messageId).filter(OutboxMessage::isWaiting).ifPresent(this::deliver);
  }

  private void deliver(OutboxMessage message) {
    Person person = recipients.of(message);
    recipients
        .whyNot(message, person)
        .ifPresentOrElse(message::drop, () -> send(message, person.getEmail()));
  }

  private void send(OutboxMessage message, String address) {
    try {
      if (message.getSessionId() == null) {
        postbox.post(address, message.getKind(), message.getPath());
        message.sent(clock.instant());
      } else {
        invite(message, address);
      }
    } catch (MessagingException e) {
      message.postpone(clock.instant());
      LOG.log(
          Level.WARNING,
          "The mail server did not take a message ({0}); it is tried again later.",
          e.getClass().getName());
    }
  }

  private void invite(OutboxMessage message, String address) throws MessagingException {
    Optional<Invitation> invitation =
        message.getKind() == MessageKind.SESSION_PLANNED
            ? invitations.toMeet(message.getSessionId(), message.getPersonId(), address)
            : invitations.calledOff(message.getSessionId(), message.getPersonId(), address);
    if (invitation.isEmpty()) {
      message.drop(NotSent.OUTDATED);
      return;
    }
    postbox.invite(address, message.getPath(), invitation.get());
    message.sent(clock.instant());
  }
}
