package org.supervision.ejb.session;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.Session;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.keys.FileKeys;

/** Keeps the times at which pairs meet, and says which stand and which are free again. */
class Diary {

  @Inject private Sessions sessions;
  @Inject private Preparations preparations;
  @Inject private FileKeys keys;
  @Inject private Event<SessionPlanned> planned;
  @Inject private Event<SessionCalledOff> calledOff;

  /** A time at which they meet; {@code place} may be blank. */
  void enter(Session session, String place) {
    enter(session, place, false);
  }

  private void enter(Session session, String place, boolean isMoved) {
    if (!WrittenText.isBlank(place)) {
      session.meetAt(
          keys.of(session.fileId())
              .seal(session.placeContext(), WrittenText.of(place, WrittenText.SHORT)));
    }
    sessions.add(session);
    planned.fire(new SessionPlanned(session, isMoved));
  }

  /** The same in place of one that was called off: what was prepared for that goes with it. */
  void enterInstead(Session before, Session session, String place) {
    session.standInFor(before);
    enter(session, place, true);
    preparations.follow(before, session);
  }

  /**
   * The file passes: they stay in the supervisee's diary, and go from one supervisor to another.
   */
  void pass(Session session, SupervisoryRelationship next) {
    String former = session.getSupervisorId();
    session.passTo(next);
    calledOff.fire(new SessionCalledOff(session, List.of(former)));
    planned.fire(new SessionPlanned(session, false));
  }

  /** The two do not meet at that time any more. */
  void free(Session session) {
    calledOff.fire(
        new SessionCalledOff(
            session, List.of(session.getSupervisorId(), session.getSuperviseeId())));
  }
}
