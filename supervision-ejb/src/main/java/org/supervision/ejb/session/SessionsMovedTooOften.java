package org.supervision.ejb.session;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.supervision.domain.session.MovedTooOften;
import org.supervision.domain.session.Session;
import org.supervision.ejb.people.LinesOfSight;

/** Supervision that is called off again and again, and which service manager is told of it. */
public class SessionsMovedTooOften {

  @Inject private LinesOfSight lines;
  @Inject private Clock clock;

  /** Who is told, when a session has just been moved for the third time in a row. */
  public Optional<String> toldOf(Session session) {
    if (session.getMovedTimes() != MovedTooOften.TIMES) {
      return Optional.empty();
    }
    MovedTooOften often = new MovedTooOften(session.getSuperviseeId(), session.getSupervisorId());
    return lines
        .serviceManagersAbove(session.getSuperviseeId(), clock.instant())
        .asked(often::concerns);
  }
}
