package org.supervision.domain.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/** Who supervises whom, as what, for a time. Each has its own agreement and its own records. */
@Entity
@Table(name = "supervisory_relationship")
@NamedQuery(
    name = SupervisoryRelationship.HELD_BY,
    query = "select count(r.id) from SupervisoryRelationship r where r.supervisorId = :supervisor")
@NamedQuery(
    name = SupervisoryRelationship.BETWEEN,
    query =
        "select r from SupervisoryRelationship r where r.supervisorId = :supervisor"
            + " and r.superviseeId = :supervisee and r.fromAt <= :at"
            + " and (r.untilAt is null or r.untilAt > :at)")
@NamedQuery(
    name = SupervisoryRelationship.OF_SUPERVISEE,
    query =
        "select r from SupervisoryRelationship r where r.superviseeId = :supervisee"
            + " and r.fromAt <= :at and (r.untilAt is null or r.untilAt > :at) order by r.fromAt, r.id")
@NamedQuery(
    name = SupervisoryRelationship.PASSING,
    query =
        "select r from SupervisoryRelationship r where r.superviseeId = :supervisee"
            + " and (r.supervisorId = :supervisor"
            + " or r.kind = org.supervision.domain.people.RelationshipKind.COVER)"
            + " and r.passing.leftAt = :at")
@NamedQuery(
    name = SupervisoryRelationship.COVER_OF,
    query =
        "select r from SupervisoryRelationship r where r.superviseeId = :supervisee"
            + " and r.kind = org.supervision.domain.people.RelationshipKind.COVER"
            + " and (r.untilAt is null or r.untilAt > :at)")
@NamedQuery(
    name = SupervisoryRelationship.COVER_FOR,
    query =
        "select c from SupervisoryRelationship c where"
            + " c.kind = org.supervision.domain.people.RelationshipKind.COVER"
            + " and (c.untilAt is null or c.untilAt >= :at)"
            + " and exists (select r.id from SupervisoryRelationship r"
            + " where r.superviseeId = c.superviseeId and r.supervisorId = :supervisor"
            + " and r.kind = org.supervision.domain.people.RelationshipKind.LINE_MANAGEMENT"
            + " and r.fromAt < :at and (r.untilAt is null or r.untilAt >= :at))")
@NamedQuery(
    name = SupervisoryRelationship.EVER_OF,
    query =
        "select r from SupervisoryRelationship r where r.superviseeId = :supervisee"
            + " order by r.fromAt, r.id")
@NamedQuery(
    name = SupervisoryRelationship.LASTING,
    query =
        "select r from SupervisoryRelationship r"
            + " where (r.superviseeId = :person or (r.supervisorId = :person and r.kind <> :line))"
            + " and (r.untilAt is null or r.untilAt >= :at)")
@NamedQuery(
    name = SupervisoryRelationship.POSTS_SUPERVISED,
    query =
        "select p from SupervisoryRelationship r, Post p where r.supervisorId = :supervisor"
            + " and r.kind = :kind and r.fromAt <= :at and (r.untilAt is null or r.untilAt > :at)"
            + " and p.personId = r.superviseeId and p.fromOn <= :day"
            + " and (p.untilOn is null or p.untilOn >= :day)")
@NamedQuery(
    name = SupervisoryRelationship.BESIDE_LINE,
    query =
        "select r from SupervisoryRelationship r, Person p where r.organisationId = :organisation"
            + " and r.kind <> org.supervision.domain.people.RelationshipKind.LINE_MANAGEMENT"
            + " and (r.untilAt is null or r.untilAt > :at and r.untilAt > r.fromAt)"
            + " and p.id = r.superviseeId"
            + " order by p.givenName, p.familyName, r.fromAt")
@NamedQuery(
    name = SupervisoryRelationship.BESIDE_LINE_BELOW,
    query =
        "select r from SupervisoryRelationship r, Person p where"
            + " r.kind <> org.supervision.domain.people.RelationshipKind.LINE_MANAGEMENT"
            + " and (r.untilAt is null or r.untilAt > :at and r.untilAt > r.fromAt)"
            + " and p.id = r.superviseeId"
            + " and exists (select l.id from LineManagement l where l.personId = r.superviseeId"
            + " and l.fromAt <= :at and (l.untilAt is null or l.untilAt > :at)"
            + " and (l.managerId = :manager or exists (select m.id from LineManagement m"
            + " where m.personId = l.managerId and m.managerId = :manager and m.fromAt <= :at"
            + " and (m.untilAt is null or m.untilAt > :at))))"
            + " order by p.givenName, p.familyName, r.fromAt")
public class SupervisoryRelationship extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: in how many {@code :supervisor} supervises, did or will. */
  public static final String HELD_BY = "SupervisoryRelationship.heldBy";

  /** Query: the current relationships of one supervisor with one supervisee. */
  public static final String BETWEEN = "SupervisoryRelationship.between";

  /** Query: the current relationships of a supervisee. */
  public static final String OF_SUPERVISEE = "SupervisoryRelationship.ofSupervisee";

  /** Query: what a move at {@code :at} ends: those with one supervisor, and cover for them. */
  public static final String PASSING = "SupervisoryRelationship.passing";

  /** Query: in which {@code :supervisee} is covered, or will be, beyond {@code :at}. */
  public static final String COVER_OF = "SupervisoryRelationship.coverOf";

  /** Query: in which somebody covers beyond {@code :at} for {@code :supervisor}. */
  public static final String COVER_FOR = "SupervisoryRelationship.coverFor";

  /** Query: all relationships of a supervisee, those that are over or to come included. */
  public static final String EVER_OF = "SupervisoryRelationship.everOf";

  /** Query: the posts of those whom a supervisor has in relationships of {@code :kind}. */
  public static final String POSTS_SUPERVISED = "SupervisoryRelationship.postsSupervised";

  /**
   * Query: the relationships of a {@code :person} that last beyond {@code :at}, but those in which
   * they supervise in the line, whose kind is {@code :line}.
   */
  public static final String LASTING = "SupervisoryRelationship.lasting";

  /** Query: all of {@code :organisation} but line management that are not over, by name. */
  public static final String BESIDE_LINE = "SupervisoryRelationship.besideLine";

  /** Query: the same of those whom {@code :manager} manages, or who are managed by theirs. */
  public static final String BESIDE_LINE_BELOW = "SupervisoryRelationship.besideLineBelow";

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "supervisee_id")
  private String superviseeId;

  @Column(name = "supervisor_id")
  private String supervisorId;

  @Enumerated(EnumType.STRING)
  private RelationshipKind kind;

  @Column(name = "from_at")
  private Instant fromAt;

  @Column(name = "until_at")
  private Instant untilAt;

  @Embedded private CutShort cutShort;

  @Embedded
  @AttributeOverride(name = "leftAt", column = @Column(name = "passes_at"))
  @AttributeOverride(name = "untilOtherwise", column = @Column(name = "until_unless_passed"))
  private CutShort passing;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  /** For the persistence provider. */
  protected SupervisoryRelationship() {}

  /** Begins at {@code fromAt}; nobody supervises themselves (ACCESS 9). */
  public SupervisoryRelationship(
      String organisationId,
      String superviseeId,
      String supervisorId,
      RelationshipKind kind,
      Instant fromAt) {
    super(Ids.next());
    if (superviseeId.equals(supervisorId)) {
      throw new NobodySupervisesThemselves();
    }
    this.organisationId = organisationId;
    this.superviseeId = superviseeId;
    this.supervisorId = supervisorId;
    this.kind = kind;
    this.fromAt = fromAt;
  }

  /** It ends: from {@code at} on it gives no right (ACCESS 8). */
  public void end(Instant at) {
    endOtherwise(at);
    passing = null;
  }

  /**
   * The file passes to another supervisor at an instant, which ends it, unless that is called off.
   */
  public void pass(Instant at) {
    passing = CutShort.by(at, cutShort, untilAt);
    endOtherwise(at);
  }

  /** The file does not pass at an instant: it ends when it was to end, if that move ended it. */
  public void passNot(Instant at) {
    if (passing != null && passing.isBy(at)) {
      end(passing.getUntilOtherwise());
    }
  }

  private void endOtherwise(Instant at) {
    untilAt = at;
    cutShort = null;
    settledAt = null;
  }

  /** It ends with somebody's leaving, where it would last longer. */
  public void cutShort(Instant leftAt) {
    if (untilAt == null || untilAt.isAfter(leftAt)) {
      cutShort = CutShort.by(leftAt, cutShort, untilAt);
      untilAt = leftAt;
      settledAt = null;
    }
  }

  /** Who was to leave at an instant stays: it ends when it was to end, if that cut it short. */
  public void restore(Instant leftAt) {
    if (cutShort != null && cutShort.isBy(leftAt)) {
      endOtherwise(cutShort.getUntilOtherwise());
    }
  }

  /** What was to end it does not happen: it has no end. */
  public void goOn() {
    end(null);
  }

  /** What was under way in it is finished with. */
  public void settle(Instant at) {
    settledAt = at;
  }

  /** Whether it has ended by an instant, and what was under way in it still stands as it stood. */
  public boolean isUnsettled(Instant at) {
    return isOver(at) && settledAt == null;
  }

  /**
   * From an instant on, what was made in it is closed to all but the supervisee and the purposes of
   * HR; what is closed sooner stays so.
   */
  public void close(Instant at) {
    if (closedAt == null || closedAt.isAfter(at)) {
      closedAt = at;
    }
  }

  /** What was to close it does not happen. */
  public void closeNot() {
    closedAt = null;
  }

  /** Whether what was made in it is closed at an instant. */
  public boolean isClosed(Instant at) {
    return closedAt != null && !at.isBefore(closedAt);
  }

  /** Whether it gave rights at any time: it was not called off before it began. */
  public boolean hasBegun() {
    return untilAt == null || untilAt.isAfter(fromAt);
  }

  /** Whether it gives rights at an instant. */
  public boolean isCurrent(Instant at) {
    return !at.isBefore(fromAt) && (untilAt == null || at.isBefore(untilAt));
  }

  /** Whether it has ended by an instant, or was called off before it began. */
  public boolean isOver(Instant at) {
    return untilAt != null && (!at.isBefore(untilAt) || !untilAt.isAfter(fromAt));
  }

  public String getOrganisationId() {
    return organisationId;
  }

  public String getSuperviseeId() {
    return superviseeId;
  }

  public String getSupervisorId() {
    return supervisorId;
  }

  public RelationshipKind getKind() {
    return kind;
  }

  public Instant getFromAt() {
    return fromAt;
  }

  /** The first instant without it, or null while it lasts. */
  public Instant getUntilAt() {
    return untilAt;
  }

  /** From when on what was made in it is closed, or null. */
  public Instant getClosedAt() {
    return closedAt;
  }
}
