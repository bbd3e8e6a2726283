package org.supervision.ejb.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.CancellationNeedsReason;
import org.supervision.domain.session.Session;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.people.Relationships;

/**
 * Planning a session, saying that it took place, or calling it off and planning the next at once.
 */
@Stateless
@RolesAllowed("staff")
public class SessionService {

  @Inject private SessionDoor door;
  @Inject private Sessions sessions;
  @Inject private Preparations preparations;
  @Inject private Relationships relationships;
  @Inject private Clock clock;

  /**
   * Plans a session of a relationship.
   *
   * @param planKey key of the form; the same form posted twice plans one session
   * @return the session's identifier
   */
  public String plan(String relationshipId, PlannedTime planned, String planKey) {
    Optional<Session> already = sessions.plannedBy(planKey);
    if (already.isPresent()) {
      return already.get().getId();
    }
    SupervisoryRelationship relationship = relationships.get(relationshipId);
    Session session =
        new Session(
            relationship,
            door.fileOf(relationship.getSuperviseeId()).getId(),
            planned.time(),
            planKey);
    door.require(session, Verb.PLAN);
    relationships.holdCurrent(relationshipId);
    meetAt(session, planned.place());
    sessions.add(session);
    return session.getId();
  }

  /** Says that a planned session took place on a day, and how many minutes it lasted. */
  public void hold(String sessionId, LocalDate heldOn, int minutes) {
    Session session = door.forPairStep(sessionId, Verb.HOLD_SESSION);
    session.hold(door.callerId(), heldOn, minutes, LocalDate.now(clock));
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
    meetAt(next, planned.place());
    sessions.add(next);
    preparations.follow(session, next);
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

  private void meetAt(Session session, String place) {
    if (!WrittenText.isBlank(place)) {
      session.meetAt(
          door.keyOf(session)
              .seal(session.placeContext(), WrittenText.of(place, WrittenText.SHORT)));
    }
  }
}
