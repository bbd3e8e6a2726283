package org.supervision.ejb.allocation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.allocation.Difficulty;
import org.supervision.domain.shared.NotVisible;

/** Repository of what isn't working. */
class Difficulties {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(Difficulty difficulty) {
    em.persist(difficulty);
  }

  Difficulty get(String id) {
    return Optional.ofNullable(em.find(Difficulty.class, id)).orElseThrow(NotVisible::new);
  }

  /** For a step: whoever comes second waits, and then finds the new state. */
  Difficulty getForStep(String id) {
    return Optional.ofNullable(em.find(Difficulty.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NotVisible::new);
  }

  List<Difficulty> ofRelationship(String relationshipId) {
    return em.createNamedQuery(Difficulty.OF_RELATIONSHIP, Difficulty.class)
        .setParameter("relationship", relationshipId)
        .getResultList();
  }
}
