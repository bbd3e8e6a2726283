package org.supervision.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/** Who manages whom, for a time. One step of the management line. */
@Entity
@Table(name = "line_management")
@NamedQuery(
    name = LineManagement.OF,
    query =
        "select l from LineManagement l where l.personId = :person and l.fromAt <= :at"
            + " and (l.untilAt is null or l.untilAt > :at)")
@NamedQuery(
    name = LineManagement.OF_ALL,
    query =
        "select l from LineManagement l where l.personId in :people and l.fromAt <= :at"
            + " and (l.untilAt is null or l.untilAt > :at)")
@NamedQuery(
    name = LineManagement.LASTING,
    query =
        "select l from LineManagement l where l.personId = :person"
            + " and (l.untilAt is null or l.untilAt >= :at)")
@NamedQuery(
    name = LineManagement.WITHIN,
    query =
        "select new org.supervision.domain.people.ManagedBy(l.personId, m.staffNumber)"
            + " from LineManagement l, Person m where m.organisationId = :organisation"
            + " and m.id = l.managerId and (l.untilAt is null"
            + " or (l.untilAt > :at and l.untilAt > l.fromAt)) order by l.fromAt desc, l.id")
@NamedQuery(
    name = LineManagement.STEPS_WITHIN,
    query =
        "select l.personId, l.managerId from LineManagement l, Person m"
            + " where m.organisationId = :organisation and m.id = l.managerId"
            + " and l.fromAt <= :at and (l.untilAt is null or l.untilAt > :at)")
public class LineManagement extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: who manages {@code :person} at {@code :at}. */
  public static final String OF = "LineManagement.of";

  /** Query: who manages each of {@code :people} at {@code :at}. */
  public static final String OF_ALL = "LineManagement.ofAll";

  /** Query: by whom {@code :person} is managed at {@code :at} or later. */
  public static final String LASTING = "LineManagement.lasting";

  /**
   * Query: who manages whom in {@code :organisation} at {@code :at} or later, the latest step of
   * each person first: a move that is planned is known.
   */
  public static final String WITHIN = "LineManagement.within";

  /** Query: person and manager of each step of the line in {@code :organisation} at {@code :at}. */
  public static final String STEPS_WITHIN = "LineManagement.stepsWithin";

  @Column(name = "person_id")
  private String personId;

  @Column(name = "manager_id")
  private String managerId;

  @Column(name = "from_at")
  private Instant fromAt;

  @Column(name = "until_at")
  private Instant untilAt;

  @Embedded private CutShort cutShort;

  /** For the persistence provider. */
  protected LineManagement() {}

  /**
   * @param personId who is managed
   * @param managerId by whom
   * @param fromAt the first instant of it
   */
  public LineManagement(String personId, String managerId, Instant fromAt) {
    super(Ids.next());
    this.personId = personId;
    this.managerId = managerId;
    this.fromAt = fromAt;
  }

  /** It ends: from {@code at} on it gives no right. */
  public void end(Instant at) {
    untilAt = at;
    cutShort = null;
  }

  /** It ends with somebody's leaving, where it would last longer. */
  public void cutShort(Instant leftAt) {
    if (untilAt == null || untilAt.isAfter(leftAt)) {
      cutShort = CutShort.by(leftAt, cutShort, untilAt);
      untilAt = leftAt;
    }
  }

  /** Who was to leave at an instant stays: it ends when it was to end, if that cut it short. */
  public void restore(Instant leftAt) {
    if (cutShort != null && cutShort.isBy(leftAt)) {
      end(cutShort.getUntilOtherwise());
    }
  }

  /** What was to end it does not happen. */
  public void goOn() {
    end(null);
  }

  public String getPersonId() {
    return personId;
  }

  public String getManagerId() {
    return managerId;
  }

  public Instant getFromAt() {
    return fromAt;
  }

  /** The first instant without it, or null while it lasts. */
  public Instant getUntilAt() {
    return untilAt;
  }
}
