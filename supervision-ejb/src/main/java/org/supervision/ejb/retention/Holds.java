package org.supervision.ejb.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.retention.Hold;
import org.supervision.domain.retention.HoldScope;

/** Repository of what keeps files whatever their date. */
class Holds {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(Hold hold) {
    em.persist(hold);
  }

  Optional<Hold> find(String id) {
    return Optional.ofNullable(em.find(Hold.class, id));
  }

  /** One hold; whoever comes second waits. */
  Optional<Hold> forStep(String id) {
    return Optional.ofNullable(em.find(Hold.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<Hold> standing(String organisationId) {
    return em.createNamedQuery(Hold.STANDING, Hold.class)
        .setParameter("organisation", organisationId)
        .getResultList();
  }

  /** The same as they are now; nobody sets or lifts one before this transaction ends. */
  List<Hold> standingLocked(String organisationId) {
    return em.createNamedQuery(Hold.STANDING, Hold.class)
        .setParameter("organisation", organisationId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  List<Hold> lifted(String organisationId, int first, int atMost) {
    return em.createNamedQuery(Hold.LIFTED, Hold.class)
        .setParameter("organisation", organisationId)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** How many files a hold covers, or would. */
  long covered(String organisationId, HoldScope scope, String coveredId) {
    return switch (scope) {
      case FILE -> 1;
      case TEAM ->
          em.createNamedQuery(Hold.FILES_OF_TEAM, Long.class)
              .setParameter("organisation", organisationId)
              .setParameter("team", coveredId)
              .getSingleResult();
      case EVERYBODY ->
          em.createNamedQuery(Hold.FILES_OF_EVERYBODY, Long.class)
              .setParameter("organisation", organisationId)
              .getSingleResult();
    };
  }
}
