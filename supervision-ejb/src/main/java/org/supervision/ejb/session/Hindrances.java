package org.supervision.ejb.session;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionTime;

/**
 * What stands in the way of times at which two would meet. Of the other's sessions it says that
 * there is one, and never with whom (ACCESS 26).
 */
class Hindrances {

  @Inject private Sessions sessions;
  @Inject private WorkedDays worked;
  @Inject private Clock clock;

  /** Each of the times with what stands in its way, as one of the two is told. */
  List<HinderedTime> of(SupervisoryRelationship pair, List<SessionTime> times, String callerId) {
    WorkedDays.Of days = worked.of(pair);
    List<Session> planned = sessions.plannedAround(pair, times);
    return times.stream()
        .map(
            time ->
                new HinderedTime(
                    time,
                    !time.startsAt().isAfter(clock.instant()),
                    hindrances(pair, time, callerId, days, planned)))
        .toList();
  }

  private static List<Hindrance> hindrances(
      SupervisoryRelationship pair,
      SessionTime time,
      String callerId,
      WorkedDays.Of days,
      List<Session> planned) {
    String other =
        callerId.equals(pair.getSupervisorId()) ? pair.getSuperviseeId() : pair.getSupervisorId();
    List<Session> then = planned.stream().filter(one -> one.overlaps(time)).toList();
    List<Hindrance> found = new ArrayList<>();
    if (then.stream().anyMatch(one -> one.isOf(callerId))) {
      found.add(Hindrance.YOURS);
    }
    if (then.stream().anyMatch(one -> one.isOf(other) && !one.isOf(callerId))) {
      found.add(Hindrance.THEIRS);
    }
    if (days.isAway(time.onDay())) {
      found.add(Hindrance.AWAY);
    }
    if (!days.isWorked(time.onDay())) {
      found.add(Hindrance.NOT_WORKED);
    }
    return found;
  }
}
