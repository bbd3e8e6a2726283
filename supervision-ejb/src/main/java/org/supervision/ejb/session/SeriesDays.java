package org.supervision.ejb.session;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.SeriesDay;
import org.supervision.domain.session.SeriesDay.Skip;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionSeries;
import org.supervision.domain.session.SessionTime;

/** On which days of a series two people can meet. */
class SeriesDays {

  @Inject private Sessions sessions;
  @Inject private WorkedDays worked;

  /** Each day of a series that begins at a time, with why it is left out if it is. */
  List<SeriesDay> of(SupervisoryRelationship pair, SessionTime first, SessionSeries series) {
    WorkedDays.Of days = worked.of(pair);
    Set<LocalDate> taken = taken(pair);
    return series.days().stream()
        .map(day -> new SeriesDay(day, skip(day, days, taken, pair, first)))
        .toList();
  }

  private Set<LocalDate> taken(SupervisoryRelationship pair) {
    return sessions.plannedIn(pair.getId(), pair.getSuperviseeId(), LockModeType.NONE).stream()
        .map(Session::getOnDay)
        .collect(Collectors.toSet());
  }

  private static Skip skip(
      LocalDate day,
      WorkedDays.Of days,
      Set<LocalDate> taken,
      SupervisoryRelationship pair,
      SessionTime first) {
    if (!days.isWorked(day)) {
      return Skip.NOT_WORKED;
    }
    if (days.isAway(day)) {
      return Skip.AWAY;
    }
    if (taken.contains(day)) {
      return Skip.TAKEN;
    }
    return pair.isCurrent(first.on(day).startsAt()) ? null : Skip.OVER;
  }
}
