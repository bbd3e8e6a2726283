package org.supervision.ejb.session;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.session.MovedTooOften;
import org.supervision.domain.session.Session;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.LinesOfSight;
import org.supervision.ejb.people.ServiceManagers;

/** Supervision that is called off again and again, and which service manager is told of it. */
public class SessionsMovedTooOften {

  @Inject private Sessions sessions;
  @Inject private LinesOfSight lines;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** What the caller is to look at: the nearest service manager who has no part in it is. */
  public List<MovedTooOften> ofCaller() {
    List<MovedTooOften> all = sessions.movedTooOften(caller.organisationId());
    if (all.isEmpty()) {
      return all;
    }
    Map<String, ServiceManagers> above =
        lines.serviceManagersAbove(
            all.stream().map(MovedTooOften::superviseeId).toList(), clock.instant());
    return all.stream()
        .filter(
            one ->
                above
                    .get(one.superviseeId())
                    .asked(one::concerns)
                    .filter(caller.id()::equals)
                    .isPresent())
        .toList();
  }

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
