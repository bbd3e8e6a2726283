package org.supervision.ejb.session;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.Session;
import org.supervision.domain.shared.SealedText;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;

/** Keeps the times at which pairs meet, and says which stand and which are free again. */
class Diary {

  @Inject private Sessions sessions;
  @Inject private Preparations preparations;
  @Inject private FileKeys keys;
  @Inject private Event<SessionPlanned> planned;
  @Inject private Event<SessionCalledOff> calledOff;

  /** A time at which they meet, with what was said of it. */
  void enter(Session session, PlannedTime said) {
    if (!WrittenText.isBlank(said.additional())) {
      session.addBecause(sealed(session, session.additionalContext(), said.additional()));
    }
    enter(session, said.place(), false);
  }

  private void enter(Session session, String place, boolean isMoved) {
    if (!WrittenText.isBlank(place)) {
      session.meetAt(sealed(session, session.placeContext(), place));
    }
    sessions.add(session);
    planned.fire(new SessionPlanned(session, isMoved));
  }

  private SealedText sealed(Session session, String context, String typed) {
    return keys.of(session.fileId()).seal(context, WrittenText.of(typed, WrittenText.SHORT));
  }

  /**
   * The same in place of one that was called off: what was prepared for that goes with it, and why
   * it is additional.
   */
  void enterInstead(Session before, Session session, String place) {
    session.standInFor(before);
    if (before.getAdditionalReason() != null) {
      FileKey key = keys.of(before.fileId());
      String why = key.open(before.additionalContext(), before.getAdditionalReason());
      session.addBecause(key.seal(session.additionalContext(), why));
    }
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
