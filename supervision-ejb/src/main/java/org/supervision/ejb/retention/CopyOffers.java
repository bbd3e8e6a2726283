package org.supervision.ejb.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.supervision.domain.retention.CopyOffer;

/** Repository of copies that leavers were offered. */
class CopyOffers {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(CopyOffer offer) {
    em.persist(offer);
  }

  Optional<CopyOffer> of(String personId, LocalDate lastOn) {
    return em.createNamedQuery(CopyOffer.OF, CopyOffer.class)
        .setParameter("person", personId)
        .setParameter("last", lastOn)
        .getResultStream()
        .findFirst();
  }
}
