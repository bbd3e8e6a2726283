package org.supervision.domain.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.access.NotYourStep;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.PartOfFile;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.SealedText;

/**
 * A meeting of supervisor and supervisee: planned, then held or cancelled. A cancelled one keeps
 * its reason and who called it off (WAN §14); a held one has one record.
 */
@Entity
@Table(name = "supervision_session")
@NamedQuery(
    name = Session.PLANNED_IN,
    query =
        "select s from Session s where s.relationshipId = :relationship"
            + " and s.superviseeId = :supervisee"
            + " and s.state = org.supervision.domain.session.SessionState.PLANNED"
            + " order by s.onDay, s.startsAt")
@NamedQuery(
    name = Session.PLANNED_BY,
    query =
        "select s from Session s, SupervisoryRelationship r where r.id = s.relationshipId"
            + " and (s.supervisorId = :person or s.superviseeId = :person)"
            + " and s.state = org.supervision.domain.session.SessionState.PLANNED"
            + " and s.onDay >= :since and r.fromAt <= :at"
            + " and (r.untilAt is null or r.untilAt > :at) order by s.startsAt, s.id")
@NamedQuery(
    name = Session.PLANNED_ON,
    query =
        "select s from Session s where s.organisationId = :organisation and s.onDay in :days"
            + " and s.state = org.supervision.domain.session.SessionState.PLANNED"
            + " and (s.supervisorId in :people or s.superviseeId in :people)")
@NamedQuery(name = Session.BY_PLAN_KEY, query = "select s from Session s where s.planKey = :key")
@NamedQuery(
    name = Session.DAYS_OF,
    query =
        "select new org.supervision.domain.access.SubjectDay(x.id, x.onDay)"
            + " from Session x where x.id in :ids")
public class Session extends PartOfFile {

  private static final long serialVersionUID = 1L;

  /** Query: of what day those of {@code :ids} are. */
  public static final String DAYS_OF = "Session.daysOf";

  /** Query: what is planned of {@code :relationship} with {@code :supervisee}. */
  public static final String PLANNED_IN = "Session.plannedIn";

  /** Query: what {@code :person} has planned since {@code :since} and still has at {@code :at}. */
  public static final String PLANNED_BY = "Session.plannedBy";

  /** Query: what any of {@code :people} have planned on one of {@code :days}. */
  public static final String PLANNED_ON = "Session.plannedOn";

  /** Query: the session that the form with {@code :key} planned. */
  public static final String BY_PLAN_KEY = "Session.byPlanKey";

  @Column(name = "supervisor_id")
  private String supervisorId;

  private String kind = "personal";

  @Enumerated(EnumType.STRING)
  private SessionState state = SessionState.PLANNED;

  @Column(name = "on_day")
  private LocalDate onDay;

  @Column(name = "starts_at")
  private Instant startsAt;

  private int minutes;

  private SealedText place;

  @Column(name = "cancel_reason")
  private SealedText cancelReason;

  @Column(name = "cancelled_by_id")
  private String cancelledById;

  @Column(name = "additional_reason")
  private SealedText additionalReason;

  @Column(name = "plan_key")
  private String planKey;

  @Embedded private HeldTime heldTime;

  @Embedded private CalendarMark mark = new CalendarMark();

  /** For the persistence provider. */
  protected Session() {}

  /**
   * Plans a session.
   *
   * @param planKey key of the form that planned it, so that a form posted twice plans one session
   */
  public Session(
      SupervisoryRelationship relationship, String fileId, SessionTime time, String planKey) {
    super(relationship, fileId);
    this.supervisorId = relationship.getSupervisorId();
    this.planKey = planKey;
    moveTo(time);
  }

  private void moveTo(SessionTime time) {
    onDay = time.onDay();
    startsAt = time.startsAt();
    minutes = time.minutes();
  }

  /** Says where they meet, sealed in {@link #placeContext()}. */
  public void meetAt(SealedText newPlace) {
    place = newPlace;
  }

  /**
   * It is additional to those that are due (PRODUCT F4); why, sealed in {@link
   * #additionalContext()}.
   */
  public void addBecause(SealedText reason) {
    additionalReason = reason;
  }

  /** What the reason of an additional one is sealed in. */
  public String additionalContext() {
    return "session/" + getId() + "/additional";
  }

  /** What the place is sealed in. */
  public String placeContext() {
    return "session/" + getId() + "/place";
  }

  /** What the reason of a cancellation is sealed in. */
  public String cancelContext() {
    return "session/" + getId() + "/cancel";
  }

  /** It took place; a session is held today or earlier, never in the future. */
  public void hold(
      String byPersonId, LocalDate heldOn, int actualMinutes, boolean broken, LocalDate today) {
    if (!byPersonId.equals(supervisorId)) {
      throw new NotYourStep();
    }
    requirePlanned();
    if (heldOn.isAfter(today)) {
      throw new SessionInTheFuture(heldOn);
    }
    mark.change();
    state = SessionState.HELD;
    heldTime = new HeldTime(onDay, minutes, broken);
    moveTo(SessionTime.asHeld(startsAt, heldOn, actualMinutes));
  }

  /** It is called off by either, with a reason sealed in {@link #cancelContext()} (WAN §14). */
  public void cancel(String byPersonId, SealedText reason) {
    if (!isOf(byPersonId)) {
      throw new NotYourStep();
    }
    requirePlanned();
    state = SessionState.CANCELLED;
    cancelReason = reason;
    cancelledById = byPersonId;
  }

  /** It is planned in the place of one that was called off: calendars move that one's entry. */
  public void standInFor(Session calledOff) {
    mark = calledOff.mark.next(calledOff.getId());
  }

  /** The file passes: it stays at the same time, now with the next supervisor. */
  public void passTo(SupervisoryRelationship next) {
    requirePlanned();
    mark.change();
    goOnIn(next);
    supervisorId = next.getSupervisorId();
  }

  /** The file passes before anybody said whether it took place; nobody can any more. */
  public void lapse() {
    requirePlanned();
    mark.change();
    state = SessionState.CANCELLED;
  }

  /** How often in a row it was called off and planned anew, until it stood where it stands. */
  public int getMovedTimes() {
    return mark.movedTimes();
  }

  /** Whether somebody is one of the two who meet. */
  public boolean isOf(String personId) {
    return personId.equals(supervisorId) || personId.equals(superviseeId());
  }

  /** Whether it takes some of a time, as it is planned. */
  public boolean overlaps(SessionTime time) {
    return startsAt.isBefore(time.endsAt()) && time.startsAt().isBefore(endsAt());
  }

  /** Whether it is still to take place, or nobody has said yet that it did. */
  public boolean isPlanned() {
    return state == SessionState.PLANNED;
  }

  private void requirePlanned() {
    if (!isPlanned()) {
      throw new SessionNotPlanned();
    }
  }

  public SessionState getState() {
    return state;
  }

  /** The kind by the policy's key: {@code personal}, … */
  public String getKind() {
    return kind;
  }

  public LocalDate getOnDay() {
    return onDay;
  }

  /** When it begins; of one that was held on another day, the planned time of day on that day. */
  public Instant getStartsAt() {
    return startsAt;
  }

  /** When it ends, as it is planned. */
  public Instant endsAt() {
    return startsAt.plus(minutes, ChronoUnit.MINUTES);
  }

  public int getMinutes() {
    return minutes;
  }

  public String getSupervisorId() {
    return supervisorId;
  }

  /** Where they meet, sealed, or null. */
  public SealedText getPlace() {
    return place;
  }

  /** Why it was called off, sealed, or null. */
  public SealedText getCancelReason() {
    return cancelReason;
  }

  /** Why it is additional to those that are due, sealed; null of one that is not. */
  public SealedText getAdditionalReason() {
    return additionalReason;
  }

  /** How it compares with its plan; null before it was held, and where nobody said. */
  public HeldTime getHeldTime() {
    return heldTime;
  }

  /** Who called it off, or null. */
  public String getCancelledById() {
    return cancelledById;
  }

  /** By what calendars know its entry: the same for all that were planned in one's place. */
  public String getCalendarId() {
    return mark.idOf(getId());
  }

  /** How often that entry was changed. */
  public int getCalendarSequence() {
    return mark.sequence();
  }

  @Override
  public String subjectKind() {
    return "session";
  }

  @Override
  public String authorId() {
    return supervisorId;
  }

  @Override
  public Openness openness() {
    return Openness.PAIR;
  }
}
