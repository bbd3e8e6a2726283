package org.supervision.ejb.transfer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.transfer.RelationshipEnding;

/** Repository of the ends of relationships. */
class Endings {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(RelationshipEnding ending) {
    em.persist(ending);
  }

  RelationshipEnding get(String id) {
    return Optional.ofNullable(em.find(RelationshipEnding.class, id)).orElseThrow(NotVisible::new);
  }

  List<RelationshipEnding> ofFile(String fileId) {
    return em.createNamedQuery(RelationshipEnding.OF_FILE, RelationshipEnding.class)
        .setParameter("file", fileId)
        .getResultList();
  }

  /** Identifiers of relationships that ended and are not settled, in the order of their ends. */
  List<String> due(Instant now, int atMost) {
    return em.createNamedQuery(RelationshipEnding.DUE, String.class)
        .setParameter("now", now)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** Whether a move ends it, which does what follows itself. */
  boolean isMoving(String relationshipId) {
    return em.createNamedQuery(RelationshipEnding.MOVING, Long.class)
            .setParameter("relationship", relationshipId)
            .getSingleResult()
        > 0;
  }
}
