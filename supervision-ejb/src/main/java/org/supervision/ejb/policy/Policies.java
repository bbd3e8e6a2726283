package org.supervision.ejb.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.PolicyVersion;
import org.supervision.domain.policy.Template;

/**
 * The policies of the organisations: the one in force today, and every earlier one that something
 * was written by. Both are kept in memory; a version never changes, and which is in force is looked
 * up anew every few minutes, because another node may have read a new pack.
 */
@ApplicationScoped
public class Policies {

  private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

  private PolicyVersions versions;
  private Clock clock;

  private final Map<String, Policy> read = new ConcurrentHashMap<>();
  private final Map<String, InForce> inForce = new ConcurrentHashMap<>();

  /** For the container's proxy. */
  protected Policies() {}

  @Inject
  Policies(PolicyVersions versions, Clock clock) {
    this.versions = versions;
    this.clock = clock;
  }

  private record InForce(String versionId, LocalDate day, Instant lookedUpAt) {

    boolean stands(LocalDate today, Instant now) {
      return day.equals(today) && now.isBefore(lookedUpAt.plus(LOOK_AGAIN));
    }
  }

  /**
   * The policy that an organisation works by today.
   *
   * @throws IllegalStateException where no pack of its policy was ever accepted
   */
  public Policy of(String organisationId) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.now(clock);
    InForce known = inForce.get(organisationId);
    if (known == null || !known.stands(today, now)) {
      known = new InForce(lookUp(organisationId, today), today, now);
      inForce.put(organisationId, known);
    }
    return version(known.versionId());
  }

  /** The policy that an organisation works by on a day, as far as it is settled today. */
  public Policy on(String organisationId, LocalDate day) {
    return version(lookUp(organisationId, day));
  }

  /** A version that was in force at some time: records and agreements keep its identifier. */
  public Policy version(String policyVersionId) {
    return read.computeIfAbsent(policyVersionId, this::readBack);
  }

  /**
   * A form as it stood in a version.
   *
   * @throws IllegalArgumentException where that version has no such form
   */
  public Template template(String policyVersionId, String templateKey) {
    return version(policyVersionId)
        .template(templateKey)
        .orElseThrow(() -> new IllegalArgumentException("No form " + templateKey));
  }

  /**
   * The form of a personal record for a supervisee's role (PRODUCT P12).
   *
   * @throws IllegalStateException where the policy has none
   */
  public Template templateFor(Policy policy, String roleKey) {
    return policy
        .templateFor(Template.PERSONAL, roleKey)
        .orElseThrow(() -> new IllegalStateException("No personal form for " + roleKey));
  }

  /**
   * Another version was put in force: what this node knew is looked up anew, others follow soon.
   */
  void onPolicyPut(@Observes(during = TransactionPhase.AFTER_SUCCESS) PolicyPut put) {
    inForce.remove(put.organisationId());
  }

  /**
   * What was put in force for the organisation, or else its pack by the pack's own dates. Before
   * the first day of the first version, that one holds: there is no time without a policy.
   */
  private String lookUp(String organisationId, LocalDate today) {
    return versions.putInForce(organisationId, today).orElseGet(() -> byKey(organisationId, today));
  }

  private String byKey(String organisationId, LocalDate today) {
    String key = versions.policyKeyOf(organisationId);
    return versions
        .inForce(key, today)
        .or(() -> versions.first(key))
        .map(PolicyVersion::getId)
        .orElseThrow(() -> new IllegalStateException("No policy was accepted for " + key));
  }

  private Policy readBack(String id) {
    return new PolicyReader().readBack(versions.get(id).getSourceText()).keptAs(id);
  }
}
