package org.supervision.ejb.notification;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.notification.OutboxMessage;

/** Repository of messages that wait to leave the building. */
class OutboxMessages {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(OutboxMessage message) {
    em.persist(message);
  }

  /** Identifiers of the messages to be tried now. */
  List<String> due(Instant now, int atMost) {
    return em.createNamedQuery(OutboxMessage.DUE, String.class)
        .setParameter("now", now)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** How many the mail server did not take yet. */
  long late() {
    return em.createNamedQuery(OutboxMessage.LATE, Long.class).getSingleResult();
  }

  /** How many of those written since then it never took. */
  long givenUp(Instant since) {
    return em.createNamedQuery(OutboxMessage.GIVEN_UP, Long.class)
        .setParameter("since", since)
        .getSingleResult();
  }

  /** Whether any of these delivers a reminder that was written before an instant. */
  boolean areLongWaiting(List<String> ids, Instant before) {
    return !ids.isEmpty()
        && em.createNamedQuery(OutboxMessage.LONG_WAITING, Long.class)
                .setParameter("ids", ids)
                .setParameter("before", before)
                .getSingleResult()
            > 0;
  }

  /** What delivers a reminder, for letting it go: whoever delivers it meanwhile waits. */
  List<OutboxMessage> ofReminder(String reminderId) {
    return em.createNamedQuery(OutboxMessage.OF_REMINDER, OutboxMessage.class)
        .setParameter("reminder", reminderId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** For delivering it: whoever else tries waits, and then finds it delivered. */
  Optional<OutboxMessage> getForDelivery(String id) {
    return Optional.ofNullable(em.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
