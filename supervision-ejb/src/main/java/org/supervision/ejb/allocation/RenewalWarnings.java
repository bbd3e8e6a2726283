package org.supervision.ejb.allocation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.allocation.RenewalWarning;
import org.supervision.domain.people.DueDay;

/** Repository of warnings of renewals. */
class RenewalWarnings {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(RenewalWarning warning) {
    em.persist(warning);
  }

  List<String> near(LocalDate horizon, LocalDate today) {
    return em.createNamedQuery(RenewalWarning.NEAR, String.class)
        .setParameter("horizon", horizon)
        .setParameter("today", today)
        .getResultList();
  }

  List<Integer> of(String personId, DueDay what, LocalDate renewal) {
    return em.createNamedQuery(RenewalWarning.OF, Integer.class)
        .setParameter("person", personId)
        .setParameter("what", what)
        .setParameter("renewal", renewal)
        .getResultList();
  }
}
