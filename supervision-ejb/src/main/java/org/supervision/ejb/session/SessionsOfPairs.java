package org.supervision.ejb.session;

import jakarta.inject.Inject;
import org.supervision.domain.access.Verb;
import org.supervision.domain.session.Session;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Relationships;

/** The way to a session for what only a pair does that lasts: hold it, move it, record it. */
class SessionsOfPairs {

  @Inject private Sessions sessions;
  @Inject private FileAccess access;
  @Inject private Relationships relationships;

  /** A session, for reading. */
  Session find(String sessionId) {
    return sessions.get(sessionId);
  }

  /** For a step that does not need the pair: nobody else takes one until this transaction ends. */
  Session lock(String sessionId) {
    return sessions.getForStep(sessionId);
  }

  /**
   * The pair is held first and then the session, as where a file passes, until this transaction
   * ends: what is begun here is either closed by that, or is not begun.
   */
  Session forStep(String sessionId, Verb verb) {
    Session found = sessions.get(sessionId);
    access.goOn(found, verb);
    relationships.holdCurrent(found.relationshipId());
    Session held = sessions.getForStep(sessionId);
    access.require(held, verb);
    return held;
  }
}
