package org.supervision.ejb.session;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.policy.WorkingDays;
import org.supervision.domain.session.SeriesDay;
import org.supervision.domain.session.SeriesDay.Skip;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionSeries;
import org.supervision.domain.session.SessionTime;
import org.supervision.ejb.people.Relationships;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.policy.Policies;

/** On which days of a series two people can meet. */
class SeriesDays {

  @Inject private Sessions sessions;
  @Inject private Relationships relationships;
  @Inject private Policies policies;
  @Inject private DueDates dueDates;

  /** Each day of a series that begins at a time, with why it is left out if it is. */
  List<SeriesDay> of(SupervisoryRelationship pair, SessionTime first, SessionSeries series) {
    WorkingDays worked = dueDates.workingDays(policies.of(pair.getOrganisationId()));
    List<Absence> absences = relationships.absencesIn(pair);
    Set<LocalDate> taken = taken(pair);
    return series.days().stream()
        .map(day -> new SeriesDay(day, skip(day, worked, absences, taken, pair, first)))
        .toList();
  }

  private Set<LocalDate> taken(SupervisoryRelationship pair) {
    return sessions.plannedIn(pair.getId(), pair.getSuperviseeId(), LockModeType.NONE).stream()
        .map(Session::getOnDay)
        .collect(Collectors.toSet());
  }

  private static Skip skip(
      LocalDate day,
      WorkingDays worked,
      List<Absence> absences,
      Set<LocalDate> taken,
      SupervisoryRelationship pair,
      SessionTime first) {
    if (!worked.includes(day)) {
      return Skip.NOT_WORKED;
    }
    if (absences.stream().anyMatch(one -> one.includes(day))) {
      return Skip.AWAY;
    }
    if (taken.contains(day)) {
      return Skip.TAKEN;
    }
    return pair.isCurrent(first.on(day).startsAt()) ? null : Skip.OVER;
  }
}
