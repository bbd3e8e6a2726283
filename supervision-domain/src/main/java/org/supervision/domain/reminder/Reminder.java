package org.supervision.domain.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.policy.ReminderKind;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * That somebody was reminded of something: one row for a person, a kind, a subject and the date it
 * is about, which the database lets nobody write twice. It holds no content.
 */
@Entity
@Table(name = "reminder")
@NamedQuery(
    name = Reminder.GIVEN,
    query =
        "select new org.supervision.domain.reminder.ReminderKey(r.personId, r.kind, r.subjectId,"
            + " r.aboutOn) from Reminder r where r.subjectId in :subjects")
@NamedQuery(
    name = Reminder.WAITING,
    query =
        "select r from Reminder r, OutboxMessage m, Person p where m.reminderId = r.id"
            + " and m.sentAt is null and m.notSent is null and p.id = r.personId"
            + " and p.organisationId = :organisation order by r.id")
@NamedQuery(
    name = Reminder.SESSIONS_NEAR,
    query =
        "select new org.supervision.domain.reminder.NearSession(s.id, s.onDay, s.relationshipId)"
            + " from Session s"
            + " where s.organisationId = :organisation"
            + " and s.state = org.supervision.domain.session.SessionState.PLANNED"
            + " and s.onDay between :first and :last order by s.onDay, s.id")
@NamedQuery(
    name = Reminder.RECORDS_UNSHARED,
    query =
        "select new org.supervision.domain.reminder.UnsharedRecord(s.id, s.onDay,"
            + " s.relationshipId, r.writeBy) from Session s"
            + " left join SupervisionRecord r on r.sessionId = s.id and r.amendsId is null"
            + " where s.organisationId = :organisation"
            + " and s.state = org.supervision.domain.session.SessionState.HELD"
            + " and s.onDay between :first and :last and (r.id is null"
            + " or r.state = org.supervision.domain.record.RecordState.DRAFT)"
            + " order by s.onDay, s.id")
@NamedQuery(
    name = Reminder.ACTIONS_OPEN,
    query =
        "select new org.supervision.domain.reminder.OpenAction(a.id, a.dueOn, a.relationshipId,"
            + " a.superviseeId, coalesce(a.handedToId, a.ownerId)) from Action a where a.organisationId = :organisation and a.agreedAt is not null"
            + " and a.status in :open and a.dueOn between :first and :last order by a.dueOn, a.id")
public class Reminder extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the keys of what anybody was reminded of that is about {@code :subjects}. */
  public static final String GIVEN = "Reminder.given";

  /** Query: those of people of {@code :organisation} whose mail was not delivered yet. */
  public static final String WAITING = "Reminder.waiting";

  /** Query: what is planned in {@code :organisation} from {@code :first} to {@code :last}. */
  public static final String SESSIONS_NEAR = "Reminder.sessionsNear";

  /**
   * Query: what was held in {@code :organisation} from {@code :first} to {@code :last} and has no
   * record, or a draft that nobody else has seen.
   */
  public static final String RECORDS_UNSHARED = "Reminder.recordsUnshared";

  /**
   * Query: the actions of {@code :organisation} that are {@code :open} and due from {@code :first}
   * to {@code :last}, with who owes each.
   */
  public static final String ACTIONS_OPEN = "Reminder.actionsOpen";

  @Column(name = "person_id")
  private String personId;

  @Enumerated(EnumType.STRING)
  private ReminderKind kind;

  @Column(name = "subject_id")
  private String subjectId;

  @Column(name = "about_on")
  private LocalDate aboutOn;

  @Column(name = "given_at")
  private Instant givenAt;

  /** For the persistence provider. */
  protected Reminder() {}

  /** It is given now. */
  public Reminder(DueReminder due, Instant givenAt) {
    super(Ids.next());
    this.personId = due.personId();
    this.kind = due.matter().kind();
    this.subjectId = due.matter().subjectId();
    this.aboutOn = due.matter().on();
    this.givenAt = givenAt;
  }

  /** By what it is told from every other. */
  public ReminderKey key() {
    return new ReminderKey(personId, kind, subjectId, aboutOn);
  }

  public String getPersonId() {
    return personId;
  }

  public ReminderKind getKind() {
    return kind;
  }

  /** What it is about. */
  public String getSubjectId() {
    return subjectId;
  }

  /** The date that it is about. */
  public LocalDate getAboutOn() {
    return aboutOn;
  }

  public Instant getGivenAt() {
    return givenAt;
  }
}
