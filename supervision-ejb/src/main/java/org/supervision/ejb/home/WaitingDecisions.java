package org.supervision.ejb.home;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import org.supervision.domain.home.WaitingDecision;

/** Repository of what waits for a decision. */
class WaitingDecisions {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  Set<WaitingDecision.Kind> kinds(String organisationId, String personId, LocalDate today) {
    return Set.copyOf(
        em.createNamedQuery(WaitingDecision.KINDS, WaitingDecision.Kind.class)
            .setParameter("organisation", organisationId)
            .setParameter("person", personId)
            .setParameter("today", today)
            .getResultList());
  }
}
