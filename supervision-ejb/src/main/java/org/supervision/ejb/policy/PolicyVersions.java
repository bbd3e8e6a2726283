package org.supervision.ejb.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.policy.AcceptedVersion;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.PolicyInForce;
import org.supervision.domain.policy.PolicyVersion;
import org.supervision.domain.shared.Ids;

/** Repository of the texts of all policies that were ever read here. */
@Dependent
class PolicyVersions {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  PolicyVersion get(String id) {
    PolicyVersion kept = em.find(PolicyVersion.class, id);
    if (kept == null) {
      throw new IllegalArgumentException("No policy version " + id);
    }
    return kept;
  }

  /** The version of a policy that is in force on a day. */
  Optional<PolicyVersion> inForce(String policyKey, LocalDate day) {
    return em.createNamedQuery(PolicyVersion.IN_FORCE, PolicyVersion.class)
        .setParameter("key", policyKey)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The version of a policy that comes into force before any other. */
  Optional<PolicyVersion> first(String policyKey) {
    return em.createNamedQuery(PolicyVersion.FIRST, PolicyVersion.class)
        .setParameter("key", policyKey)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** What was put in force for an organisation and holds on a day. */
  Optional<String> putInForce(String organisationId, LocalDate day) {
    return em.createNamedQuery(PolicyInForce.ON, String.class)
        .setParameter("organisation", organisationId)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }

  /** Every version that was accepted here. */
  List<AcceptedVersion> accepted() {
    return em.createNamedQuery(PolicyVersion.ACCEPTED, AcceptedVersion.class).getResultList();
  }

  /** The policy that an organisation works by. */
  String policyKeyOf(String organisationId) {
    return em.createNamedQuery(PolicyVersion.KEY_OF, String.class)
        .setParameter("organisation", organisationId)
        .getSingleResult();
  }

  /**
   * Keeps a text unless the very same is kept already.
   *
   * @return whether it is new
   */
  boolean keep(Policy policy, String text, String digest, Instant at) {
    return em.createNamedQuery(PolicyVersion.KEEP)
            .setParameter(1, Ids.next())
            .setParameter(2, policy.key())
            .setParameter(3, policy.version())
            .setParameter(4, policy.effectiveFrom())
            .setParameter(5, text)
            .setParameter(6, digest)
            .setParameter(7, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }
}
