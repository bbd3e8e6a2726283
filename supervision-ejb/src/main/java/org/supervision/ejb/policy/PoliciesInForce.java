package org.supervision.ejb.policy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.people.Organisation;
import org.supervision.domain.policy.PolicyInForce;
import org.supervision.domain.policy.PolicyPeriod;

/** Repository of what was put in force where, from when, by whom and on whose authority. */
class PoliciesInForce {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  /** Lets one change of an organisation's policy go before the next. */
  void oneAtATime(String organisationId) {
    em.find(Organisation.class, organisationId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** What is in force on a day or later. */
  List<PolicyInForce> lasting(String organisationId, LocalDate day) {
    return em.createNamedQuery(PolicyInForce.LASTING, PolicyInForce.class)
        .setParameter("organisation", organisationId)
        .setParameter("day", day)
        .getResultList();
  }

  /** All that was ever put in force, the latest first. */
  List<PolicyPeriod> history(String organisationId) {
    return em.createNamedQuery(PolicyInForce.HISTORY, PolicyPeriod.class)
        .setParameter("organisation", organisationId)
        .getResultList();
  }

  void add(PolicyInForce put) {
    em.persist(put);
  }
}
