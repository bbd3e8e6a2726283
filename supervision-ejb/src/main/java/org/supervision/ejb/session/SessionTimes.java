package org.supervision.ejb.session;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.session.Session;
import org.supervision.ejb.people.Relationships;

/** When people meet: times and nothing else, for calendars. */
public class SessionTimes {

  private static final int AT_MOST = 500;

  @Inject private Sessions sessions;
  @Inject private Relationships relationships;
  @Inject private Clock clock;

  /** A session, whoever it is of. */
  public Session of(String sessionId) {
    return sessions.get(sessionId);
  }

  /** Whether a session is to take place, and somebody is one of the two who have it now. */
  public boolean isAheadOf(String personId, Session session) {
    return session.isPlanned()
        && session.isOf(personId)
        && relationships.isCurrent(session.relationshipId());
  }

  /** What somebody has planned from a day on with whom they have a relationship now. */
  public List<Session> plannedBy(String personId, LocalDate since) {
    return sessions.plannedBy(personId, since, clock.instant(), AT_MOST);
  }
}
