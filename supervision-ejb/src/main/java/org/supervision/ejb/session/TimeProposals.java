package org.supervision.ejb.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.session.TimeProposal;
import org.supervision.domain.shared.NotVisible;

/** Repository of proposed times. */
class TimeProposals {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(TimeProposal proposal) {
    em.persist(proposal);
  }

  TimeProposal get(String id) {
    return Optional.ofNullable(em.find(TimeProposal.class, id)).orElseThrow(NotVisible::new);
  }

  TimeProposal getForStep(String id) {
    return Optional.ofNullable(em.find(TimeProposal.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NotVisible::new);
  }

  /** Those of a relationship that wait for an answer, the last proposed last. */
  List<TimeProposal> openIn(String relationshipId, Instant at, LockModeType lock) {
    return em.createNamedQuery(TimeProposal.OPEN_IN, TimeProposal.class)
        .setParameter("relationship", relationshipId)
        .setParameter("at", at)
        .setLockMode(lock)
        .getResultList();
  }
}
