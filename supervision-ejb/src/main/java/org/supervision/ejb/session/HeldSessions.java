package org.supervision.ejb.session;

import jakarta.inject.Inject;
import org.supervision.domain.access.Verb;
import org.supervision.domain.session.Session;

/** Sessions for the features that build on them: the record of one. */
public class HeldSessions {

  @Inject private SessionsOfPairs ofPairs;

  /**
   * A session for a step on it by the caller: found, access decided, locked until the step is done.
   */
  public Session requireForStep(String sessionId, Verb verb) {
    return ofPairs.forStep(sessionId, verb);
  }
}
