package org.supervision.ejb.redaction;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.redaction.Redaction;
import org.supervision.domain.redaction.RedactionState;
import org.supervision.domain.redaction.RedactionsWait;

/** Repository of what is left out of answers. */
class Redactions {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(Redaction redaction) {
    em.persist(redaction);
  }

  /** One of a request, if it is one of its. */
  Optional<Redaction> find(String requestId, String id) {
    return Optional.ofNullable(em.find(Redaction.class, id))
        .filter(one -> one.getRequestId().equals(requestId));
  }

  /** The same for a step; whoever comes second waits. */
  Optional<Redaction> forStep(String requestId, String id) {
    return Optional.ofNullable(em.find(Redaction.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(one -> one.getRequestId().equals(requestId));
  }

  /** Some of those that stand, the proposed ones first. */
  List<Redaction> ofRequest(String requestId, int first, int atMost) {
    return em.createNamedQuery(Redaction.OF_REQUEST, Redaction.class)
        .setParameter("request", requestId)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** All that stand. */
  List<Redaction> all(String requestId) {
    return ofRequest(requestId, 0, Integer.MAX_VALUE);
  }

  /** Those that stand in one thing. */
  List<Redaction> ofSubject(String requestId, String subjectId) {
    return em.createNamedQuery(Redaction.OF_SUBJECT, Redaction.class)
        .setParameter("request", requestId)
        .setParameter("subject", subjectId)
        .getResultList();
  }

  /** How many of a request are in each state. */
  Map<RedactionState, Integer> counts(String requestId) {
    Map<RedactionState, Integer> counts = new EnumMap<>(RedactionState.class);
    em.createNamedQuery(Redaction.COUNT, Object[].class)
        .setParameter("request", requestId)
        .getResultStream()
        .forEach(row -> counts.put((RedactionState) row[0], ((Number) row[1]).intValue()));
    return counts;
  }

  /**
   * Nothing of a request waits for a second person.
   *
   * @throws RedactionsWait where somebody has not agreed what is left out
   */
  void requireAgreed(String requestId) {
    if (counts(requestId).containsKey(RedactionState.PROPOSED)) {
      throw new RedactionsWait();
    }
  }
}
