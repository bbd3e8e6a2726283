package org.supervision.ejb.session;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionAhead;

/** Sessions for the features that build on them: the record of one, the due dates of many. */
public class HeldSessions {

  @Inject private Sessions sessions;
  @Inject private SessionsOfPairs ofPairs;

  /**
   * A session for a step on it by the caller: found, access decided, locked until the step is done.
   */
  public Session requireForStep(String sessionId, Verb verb) {
    return ofPairs.forStep(sessionId, verb);
  }

  /** All sessions of these people on or after a day, in order of time; facts for due dates. */
  public List<Session> ofSupervisees(Collection<String> supervisees, LocalDate since) {
    return sessions.ofSupervisees(supervisees, since);
  }

  /** The same, each with whether it was prepared. */
  public List<SessionAhead> withPreparations(Collection<String> supervisees, LocalDate since) {
    return sessions.withPreparations(supervisees, since);
  }
}
