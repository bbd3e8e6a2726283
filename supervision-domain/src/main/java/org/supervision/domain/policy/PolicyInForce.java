package org.supervision.domain.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * That an organisation works by one version of a policy for a time: by whom it was put in force,
 * and on whose authority. A change ends the old row and begins a new one; no row is taken away.
 */
@Entity
@Table(name = "policy_in_force")
@NamedQuery(
    name = PolicyInForce.ON,
    query =
        "select f.policyVersionId from PolicyInForce f where f.organisationId = :organisation"
            + " and f.fromOn <= :day and (f.untilOn is null or f.untilOn > :day)")
@NamedQuery(
    name = PolicyInForce.LASTING,
    query =
        "select f from PolicyInForce f where f.organisationId = :organisation"
            + " and (f.untilOn is null or f.untilOn > :day and f.untilOn > f.fromOn)")
@NamedQuery(
    name = PolicyInForce.HISTORY,
    query =
        "select new org.supervision.domain.policy.PolicyPeriod(f.fromOn, f.untilOn, v.id,"
            + " v.policyKey, v.label, b.givenName, b.familyName, a.givenName, a.familyName, f.putAt)"
            + " from PolicyInForce f, PolicyVersion v, Person b, Person a"
            + " where f.organisationId = :organisation and v.id = f.policyVersionId"
            + " and b.id = f.putBy and a.id = f.authorityId order by f.putAt desc, f.id")
public class PolicyInForce extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the version that {@code :organisation} works by on {@code :day}. */
  public static final String ON = "PolicyInForce.on";

  /** Query: what is in force in {@code :organisation} on {@code :day} or later. */
  public static final String LASTING = "PolicyInForce.lasting";

  /** Query: all that was ever put in force in {@code :organisation}, the latest first. */
  public static final String HISTORY = "PolicyInForce.history";

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "policy_version_id")
  private String policyVersionId;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "until_on")
  private LocalDate untilOn;

  @Column(name = "put_by")
  private String putBy;

  @Column(name = "put_at")
  private Instant putAt;

  @Column(name = "authority_id")
  private String authorityId;

  /** For the persistence provider. */
  protected PolicyInForce() {}

  /**
   * Puts a version in force.
   *
   * @param fromOn its first day
   * @param putBy who does it
   * @param authorityId on whose authority, who is somebody else
   * @param at when it is done
   * @throws PolicyNotForThePast where the first day is over
   * @throws AuthorityIsAnother where somebody would act on their own authority
   */
  public PolicyInForce(
      String organisationId,
      String policyVersionId,
      LocalDate fromOn,
      String putBy,
      String authorityId,
      Instant at,
      LocalDate today) {
    super(Ids.next());
    if (fromOn.isBefore(today)) {
      throw new PolicyNotForThePast();
    }
    if (putBy.equals(authorityId)) {
      throw new AuthorityIsAnother();
    }
    this.organisationId = organisationId;
    this.policyVersionId = policyVersionId;
    this.fromOn = fromOn;
    this.putBy = putBy;
    this.authorityId = authorityId;
    this.putAt = at;
  }

  /** Another follows from a day on; what was to begin later never does. */
  public void giveWay(LocalDate day) {
    untilOn = day.isBefore(fromOn) ? fromOn : day;
  }

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(fromOn) && (untilOn == null || day.isBefore(untilOn));
  }

  /** The version's identifier. */
  public String getPolicyVersionId() {
    return policyVersionId;
  }

  /** Its first day. */
  public LocalDate getFromOn() {
    return fromOn;
  }

  /** The first day without it, or null. */
  public LocalDate getUntilOn() {
    return untilOn;
  }
}
