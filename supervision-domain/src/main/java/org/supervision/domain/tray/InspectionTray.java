package org.supervision.domain.tray;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.supervision.domain.access.Granted;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/**
 * A sample of locked records for an inspector: drawn by one, sealed, and given by another who has
 * no part in it; it is read until its end, and it is all that the inspector sees (ACCESS 17).
 */
@Entity
@Table(name = "inspection_tray")
@NamedQuery(
    name = InspectionTray.CANDIDATES,
    query =
        "select new org.supervision.domain.tray.Candidate(r.id, r.fileId, r.superviseeId, r.heldOn,"
            + " r.seal) from SupervisionRecord r where r.organisationId = :organisation"
            + " and r.amendsId is null and r.state in"
            + " (org.supervision.domain.record.RecordState.SIGNED,"
            + " org.supervision.domain.record.RecordState.CLOSED_UNSIGNED)"
            + " and r.heldOn between :from and :until and r.lockedAt <= :at and (:all = true"
            + " or exists (select p.id from Post p where p.personId = r.superviseeId"
            + " and p.teamId = :team and p.fromOn <= :day and (p.untilOn is null"
            + " or p.untilOn >= :day))) order by r.id")
@NamedQuery(
    name = InspectionTray.WITHIN,
    query =
        "select t from InspectionTray t where t.organisationId = :organisation"
            + " order by t.drawnAt desc")
@NamedQuery(
    name = InspectionTray.GIVEN_TO,
    query =
        "select t from InspectionTray t where t.inspectorId = :inspector"
            + " and t.state = org.supervision.domain.tray.TrayState.GIVEN and t.endsAt > :at"
            + " order by t.endsAt")
@NamedQuery(
    name = InspectionTray.OPENING,
    query =
        "select t from InspectionTray t where t.inspectorId = :inspector"
            + " and t.state = org.supervision.domain.tray.TrayState.GIVEN and t.endsAt > :at"
            + " and exists (select i.id from TrayItem i where i.trayId = t.id and i.fileId = :file)"
            + " order by t.endsAt desc")
public class InspectionTray extends Identified {

  private static final long serialVersionUID = 1L;

  /**
   * Query: the records of {@code :organisation} that were locked by {@code :at}, of supervisions
   * between two days, of supervisees who were in {@code :team} on {@code :day} or {@code :all}.
   */
  public static final String CANDIDATES = "InspectionTray.candidates";

  /** Query: the trays of {@code :organisation}, the latest first. */
  public static final String WITHIN = "InspectionTray.within";

  /** Query: what {@code :inspector} may read in at {@code :at}. */
  public static final String GIVEN_TO = "InspectionTray.givenTo";

  /** Query: of those the ones that hold a record of {@code :file}. */
  public static final String OPENING = "InspectionTray.opening";

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "inspector_id")
  private String inspectorId;

  private SealedText reference;

  @Embedded private SampleScope scope;

  private int candidates;
  private String seed;

  @Column(name = "drawn_by")
  private String drawnBy;

  @Column(name = "drawn_at")
  private Instant drawnAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "covers_health")
  private boolean coversHealth;

  private String seal;

  @Enumerated(EnumType.STRING)
  private TrayState state = TrayState.DRAWN;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "ended_by")
  private String endedBy;

  /** For the persistence provider. */
  protected InspectionTray() {}

  /**
   * @param organisationId whose records
   * @param inspectorId who is to read them
   * @param scope what it is drawn from
   * @param candidates how many records that is
   * @param seed what it is drawn with, 32 hexadecimal digits
   * @param coversHealth whether the policy lets an inspection reach health and welfare (ACCESS 13)
   * @param endsAt the first instant at which it opens nothing any more
   * @throws TrayHoldsNothing where there is nothing to draw from
   */
  public InspectionTray(
      String organisationId,
      String inspectorId,
      SampleScope scope,
      int candidates,
      String seed,
      boolean coversHealth,
      Instant endsAt) {
    super(Ids.next());
    if (candidates == 0) {
      throw new TrayHoldsNothing();
    }
    this.organisationId = organisationId;
    this.inspectorId = inspectorId;
    this.scope = scope;
    this.candidates = candidates;
    this.seed = seed;
    this.coversHealth = coversHealth;
    this.endsAt = endsAt;
  }

  /** Notes who drew it, and the inspection's number, sealed. */
  public void drawn(String personId, Instant at, SealedText sealedReference) {
    drawnBy = personId;
    drawnAt = at;
    reference = sealedReference;
  }

  /** Keeps the seal over {@link #canonical}, hexadecimal. */
  public void sealWith(String newSeal) {
    seal = newSeal;
  }

  /** What the seal covers: how it was drawn, and what came of it. */
  public byte[] canonical(List<TrayItem> items) {
    String what = items.stream().map(TrayItem::canonical).collect(Collectors.joining("\n"));
    return (getId()
            + " "
            + inspectorId
            + " "
            + seed
            + " "
            + candidates
            + " "
            + drawnAt
            + "\n"
            + what)
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Somebody who has no part in it gives it to the inspector. */
  public void give(String personId, Collection<TrayItem> items, Instant at) {
    if (state != TrayState.DRAWN || !at.isBefore(endsAt)) {
      throw new TrayNotDrawn();
    }
    boolean named = items.stream().anyMatch(item -> item.getSuperviseeId().equals(personId));
    if (personId.equals(drawnBy) || personId.equals(inspectorId) || named) {
      throw new TrayIsOnesOwn();
    }
    decidedBy = personId;
    decidedAt = at;
    state = TrayState.GIVEN;
  }

  /** Taken back, or never given: the next click opens nothing. */
  public void takeBack(String personId, Instant at) {
    if (state == TrayState.TAKEN_BACK || !at.isBefore(endsAt)) {
      throw new TrayNotDrawn();
    }
    endedBy = personId;
    endsAt = at;
    state = TrayState.TAKEN_BACK;
  }

  /** What it opens to the inspector, and nothing besides. */
  public Granted granted(String purpose, Collection<TrayItem> items) {
    Set<String> records = items.stream().map(TrayItem::getRecordId).collect(Collectors.toSet());
    return Granted.tray(getId(), purpose, coversHealth, records);
  }

  /** Whether the inspector may read in it at an instant. */
  public boolean isOpen(Instant at) {
    return state == TrayState.GIVEN && at.isBefore(endsAt);
  }

  /** What the inspection's number is sealed in. */
  public String referenceContext() {
    return "tray/" + getId() + "/reference";
  }

  public String getOrganisationId() {
    return organisationId;
  }

  /** Who is to read in it. */
  public String getInspectorId() {
    return inspectorId;
  }

  /** The inspection's number, or null. */
  public SealedText getReference() {
    return reference;
  }

  public SampleScope getScope() {
    return scope;
  }

  /** How many records it was drawn from. */
  public int getCandidates() {
    return candidates;
  }

  /** What it was drawn with. */
  public String getSeed() {
    return seed;
  }

  public String getDrawnBy() {
    return drawnBy;
  }

  public Instant getDrawnAt() {
    return drawnAt;
  }

  /** The first instant at which it opens nothing any more. */
  public Instant getEndsAt() {
    return endsAt;
  }

  /** The seal over it, 64 hexadecimal digits. */
  public String getSeal() {
    return seal;
  }

  public TrayState getState() {
    return state;
  }

  /** Who gave it, or null. */
  public String getDecidedBy() {
    return decidedBy;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }

  /** Who took it back, or null. */
  public String getEndedBy() {
    return endedBy;
  }
}
