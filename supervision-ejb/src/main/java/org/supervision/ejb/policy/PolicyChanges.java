package org.supervision.ejb.policy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.policy.AcceptedVersion;
import org.supervision.domain.policy.PolicyInForce;
import org.supervision.domain.policy.PolicyPeriod;

/** Puts another version of a policy in force, and tells which ones there are and were. */
public class PolicyChanges {

  @Inject private PolicyVersions versions;
  @Inject private PoliciesInForce inForce;
  @Inject private PolicyPacks packs;
  @Inject private Event<PolicyPut> put;
  @Inject private Clock clock;

  /** Every version that was accepted here, by pack, the latest first. */
  public List<AcceptedVersion> accepted() {
    return versions.accepted();
  }

  /** What was put in force for an organisation, the latest first. */
  public List<PolicyPeriod> history(String organisationId) {
    return inForce.history(organisationId);
  }

  /** What is wrong with the packs that were refused. */
  public List<PolicyProblem> refused() {
    return packs.refused();
  }

  /** Reads the packs again, those of the council's folder too. */
  public void readAgain() {
    packs.load();
  }

  /**
   * Puts a version in force from a day on: what holds then ends, and what was to begin later never
   * does.
   *
   * @param byId who does it
   * @param authorityId on whose authority
   * @return the identifier of the new row
   */
  public String put(
      String organisationId, String versionId, LocalDate from, String byId, String authorityId) {
    inForce.oneAtATime(organisationId);
    LocalDate today = LocalDate.now(clock);
    PolicyInForce next =
        new PolicyInForce(
            organisationId, versionId, from, byId, authorityId, clock.instant(), today);
    inForce.lasting(organisationId, from).forEach(one -> one.giveWay(from));
    inForce.add(next);
    put.fire(new PolicyPut(organisationId));
    return next.getId();
  }
}
