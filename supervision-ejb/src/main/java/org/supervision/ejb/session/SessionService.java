package org.supervision.ejb.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.CancellationNeedsReason;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionTime;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.people.Relationships;

/**
 * Planning a session, saying that it took place, or calling it off and planning the next at once.
 */
@Stateless
@RolesAllowed("staff")
public class SessionService {

  private static final int ANY_LENGTH = 60;

  @Inject private SessionDoor door;
  @Inject private Sessions sessions;
  @Inject private Diary diary;
  @Inject private Relationships relationships;
  @Inject private Clock clock;

  /**
   * Plans a session of a relationship.
   *
   * @param planKey key of the form; the same form posted twice plans one session
   * @return the session's identifier
   */
  public String plan(String relationshipId, PlannedTime planned, String planKey) {
    Session session = door.wanted(relationships.get(relationshipId), planned.time(), planKey);
    door.goOn(session, Verb.PLAN);
    relationships.holdCurrent(relationshipId);
    // Whoever held the pair before may have planned what this form asks for.
    Optional<Session> already = sessions.plannedBy(planKey);
    if (already.isPresent()) {
      return already.get().getId();
    }
    door.require(session, Verb.PLAN);
    diary.enter(session, planned);
    return session.getId();
  }

  /** With whom the caller would plan a session; refused to whom planning it would be. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public PlanningWith planningWith(String relationshipId) {
    SupervisoryRelationship pair = relationships.get(relationshipId);
    SessionTime anyTime = SessionTime.at(LocalDate.now(clock), LocalTime.NOON, ANY_LENGTH);
    door.goOn(door.wanted(pair, anyTime, Ids.next()), Verb.PLAN);
    relationships.requireCurrent(relationshipId);
    return new PlanningWith(door.otherOf(pair), pair.getKind() == RelationshipKind.LINE_MANAGEMENT);
  }

  /** Says that a planned session took place, on which day, how long and whether without a break. */
  public void hold(String sessionId, HeldAs held) {
    Session session = door.forPairStep(sessionId, Verb.HOLD_SESSION);
    boolean early = session.getStartsAt().isAfter(clock.instant());
    session.hold(
        door.callerId(), held.onDay(), held.minutes(), held.interrupted(), LocalDate.now(clock));
    if (early) {
      diary.free(session);
    }
  }

  /**
   * Calls a session off with a reason and plans the next in the same step (WAN §14); its
   * identifier.
   */
  public String move(String sessionId, String reason, PlannedTime planned, String planKey) {
    Session session = door.forPairStep(sessionId, Verb.PLAN);
    if (WrittenText.isBlank(reason)) {
      throw new CancellationNeedsReason();
    }
    Optional<Session> already = sessions.plannedBy(planKey);
    if (already.isPresent()) {
      return already.get().getId();
    }
    session.cancel(
        door.callerId(),
        door.keyOf(session)
            .seal(session.cancelContext(), WrittenText.of(reason, WrittenText.SHORT)));
    Session next =
        new Session(
            relationships.get(session.relationshipId()), session.fileId(), planned.time(), planKey);
    diary.enterInstead(session, next, planned.place());
    return next.getId();
  }

  /** A session before one of the pair. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SessionView read(String sessionId) {
    return read(sessions.get(sessionId));
  }

  private SessionView read(Session session) {
    door.require(session, Verb.READ);
    return door.open(session);
  }

  /** The same, on the page of a step: refused to whom the step itself would be. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SessionView readFor(String sessionId, Verb step) {
    Session session = sessions.get(sessionId);
    door.goOn(session, step);
    return read(session);
  }
}
