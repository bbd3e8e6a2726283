package org.supervision.domain.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.supervision.domain.access.Granted;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/**
 * Somebody may read named files for a time and a purpose, because somebody else approved it: a head
 * of service or HR, who neither asked for it nor is named in it (ACCESS 15). It is read-only, ends
 * by itself, and can be revoked at once (ACCESS 16).
 */
@Entity
@Table(name = "access_grant")
@NamedQuery(
    name = AccessGrant.RUNNING,
    query =
        "select g from AccessGrant g, GrantedFile f where f.grantId = g.id and f.fileId = :file"
            + " and g.askedBy = :person and g.state = org.supervision.domain.grant.GrantState.APPROVED"
            + " and g.startsAt <= :at and g.endsAt > :at order by g.endsAt desc")
@NamedQuery(
    name = AccessGrant.WITHHELD,
    query =
        "select g from AccessGrant g, GrantedFile f where f.grantId = g.id and f.fileId = :file"
            + " and g.withheldUntil is not null")
@NamedQuery(
    name = AccessGrant.CURRENT,
    query =
        "select g from AccessGrant g where g.organisationId = :organisation"
            + " and (:all = true or g.askedBy = :person) and g.endsAt > :at and g.state in"
            + " (org.supervision.domain.grant.GrantState.ASKED,"
            + " org.supervision.domain.grant.GrantState.APPROVED) order by g.state desc, g.askedAt")
@NamedQuery(
    name = AccessGrant.PAST,
    query =
        "select g from AccessGrant g where g.organisationId = :organisation"
            + " and (:all = true or g.askedBy = :person) and (g.endsAt <= :at or g.state in"
            + " (org.supervision.domain.grant.GrantState.REFUSED,"
            + " org.supervision.domain.grant.GrantState.REVOKED)) order by g.askedAt desc")
public class AccessGrant extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: what runs for {@code :person} on {@code :file} at {@code :at}, the longest first. */
  public static final String RUNNING = "AccessGrant.running";

  /** Query: the grants on {@code :file} whose notice is or was withheld. */
  public static final String WITHHELD = "AccessGrant.withheld";

  /**
   * Query: what in {@code :organisation} waits or was approved and is not over at {@code :at}, the
   * waiting before the approved, the oldest first; {@code :all}, or what {@code :person} asked for.
   */
  public static final String CURRENT = "AccessGrant.current";

  /** Query: what is over, was refused or ended early, the latest first; else as CURRENT. */
  public static final String PAST = "AccessGrant.past";

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  private String purpose;

  @Embedded private GrantScope scope;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private SealedText reason;
  private SealedText reference;

  @Enumerated(EnumType.STRING)
  private GrantState state = GrantState.ASKED;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private SealedText refusal;

  @Column(name = "withheld_until")
  private LocalDate withheldUntil;

  @Column(name = "withheld_reason")
  private SealedText withheldReason;

  @Column(name = "revoked_by")
  private String revokedBy;

  /** For the persistence provider. */
  protected AccessGrant() {}

  /**
   * Somebody asks.
   *
   * @param organisationId where they work
   * @param askedBy who would read
   * @param purpose its key in the policy
   * @param scope what of the files
   * @param startsAt the first instant at which it would open them
   * @param endsAt the first instant at which it would open nothing any more
   * @param askedAt when they asked
   */
  public AccessGrant(
      String organisationId,
      String askedBy,
      String purpose,
      GrantScope scope,
      Instant startsAt,
      Instant endsAt,
      Instant askedAt) {
    super(Ids.next());
    if (!endsAt.isAfter(startsAt) || !endsAt.isAfter(askedAt)) {
      throw new GrantEndsBeforeItStarts();
    }
    this.organisationId = organisationId;
    this.askedBy = askedBy;
    this.purpose = purpose;
    this.scope = scope;
    this.startsAt = startsAt;
    this.endsAt = endsAt;
    this.askedAt = askedAt;
  }

  /** Keeps why, sealed in the contexts named here. */
  public void because(SealedText sealedReason, SealedText sealedReference) {
    reason = sealedReason;
    reference = sealedReference;
  }

  /**
   * Somebody else lets it run.
   *
   * @param approverId a head of service or HR
   * @param named whom the grant names; the approver is none of them
   * @param reachesHealth whether it opens health and welfare too
   * @param withheld from when on the supervisees are told; null tells them at once
   * @param at when
   */
  public void approve(
      String approverId,
      Collection<String> named,
      boolean reachesHealth,
      Withholding withheld,
      Instant at) {
    decide(approverId, named, at);
    scope.reachHealth(reachesHealth);
    if (withheld != null) {
      withheldUntil = withheld.until();
      withheldReason = withheld.reason();
    }
    state = GrantState.APPROVED;
  }

  /** Somebody else says no, and why. */
  public void refuse(
      String approverId, Collection<String> named, SealedText sealedRefusal, Instant at) {
    decide(approverId, named, at);
    refusal = sealedRefusal;
    state = GrantState.REFUSED;
  }

  /** An approver ends it before its time: the next click opens nothing. */
  public void revoke(String approverId, Instant at) {
    if (state != GrantState.APPROVED || !at.isBefore(endsAt)) {
      throw new GrantNotRunning();
    }
    revokedBy = approverId;
    endsAt = at;
    state = GrantState.REVOKED;
  }

  private void decide(String approverId, Collection<String> named, Instant at) {
    if (state != GrantState.ASKED) {
      throw new GrantAlreadyDecided();
    }
    if (approverId.equals(askedBy) || named.contains(approverId)) {
      throw new GrantIsOnesOwn();
    }
    decidedBy = approverId;
    decidedAt = at;
  }

  /** What it opens, to whom asked for it, of a file that it names. */
  public Granted granted() {
    return new Granted(
        getId(), purpose, scope.isHealth(), scope.kinds(), scope.getFrom(), scope.getUntil());
  }

  /** Whether it opens something at an instant. */
  public boolean isRunning(Instant at) {
    return state == GrantState.APPROVED && !at.isBefore(startsAt) && at.isBefore(endsAt);
  }

  /** Whether its end has come, by itself or by being revoked. */
  public boolean isOver(Instant at) {
    return !at.isBefore(endsAt);
  }

  /** What the reason is sealed in. */
  public String reasonContext() {
    return "grant/" + getId() + "/reason";
  }

  /** What the reference is sealed in. */
  public String referenceContext() {
    return "grant/" + getId() + "/reference";
  }

  /** What the reason of a refusal is sealed in. */
  public String refusalContext() {
    return "grant/" + getId() + "/refusal";
  }

  /** What the reason of withholding the notice is sealed in. */
  public String withheldContext() {
    return "grant/" + getId() + "/withheld";
  }

  public String getOrganisationId() {
    return organisationId;
  }

  /** Who would read. */
  public String getAskedBy() {
    return askedBy;
  }

  public Instant getAskedAt() {
    return askedAt;
  }

  /** The purpose's key in the policy. */
  public String getPurpose() {
    return purpose;
  }

  public GrantScope getScope() {
    return scope;
  }

  public Instant getStartsAt() {
    return startsAt;
  }

  /** The first instant at which it opens nothing any more. */
  public Instant getEndsAt() {
    return endsAt;
  }

  public SealedText getReason() {
    return reason;
  }

  /** The reference, or null where the purpose needs none. */
  public SealedText getReference() {
    return reference;
  }

  public GrantState getState() {
    return state;
  }

  /** Who approved or refused it, or null. */
  public String getDecidedBy() {
    return decidedBy;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }

  /** Why it was refused, or null. */
  public SealedText getRefusal() {
    return refusal;
  }

  /** The day from which the supervisees are told; null where they are told at once (ACCESS 24). */
  public LocalDate getWithheldUntil() {
    return withheldUntil;
  }

  /** Why they are told only then, or null. */
  public SealedText getWithheldReason() {
    return withheldReason;
  }

  /** Who ended it before its time, or null. */
  public String getRevokedBy() {
    return revokedBy;
  }
}
