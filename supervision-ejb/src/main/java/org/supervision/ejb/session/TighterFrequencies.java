package org.supervision.ejb.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.session.TighterFrequency;
import org.supervision.domain.shared.NotVisible;

/** Repository of the times for which somebody is supervised more often. */
class TighterFrequencies {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(TighterFrequency one) {
    em.persist(one);
  }

  TighterFrequency get(String id) {
    return Optional.ofNullable(em.find(TighterFrequency.class, id)).orElseThrow(NotVisible::new);
  }

  TighterFrequency getForStep(String id) {
    return Optional.ofNullable(em.find(TighterFrequency.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NotVisible::new);
  }

  /** Those of a relationship, the last first. */
  List<TighterFrequency> in(String relationshipId, LockModeType lock) {
    return em.createNamedQuery(TighterFrequency.IN, TighterFrequency.class)
        .setParameter("relationship", relationshipId)
        .setLockMode(lock)
        .getResultList();
  }
}
