package org.supervision.ejb.monitoring;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.supervision.domain.monitoring.DueChange;
import org.supervision.domain.people.Absence;
import org.supervision.domain.policy.AbsencePeriod;
import org.supervision.domain.policy.FrequencyDueDates;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.SessionFact;
import org.supervision.domain.policy.SupervisedPerson;
import org.supervision.domain.policy.Template;
import org.supervision.domain.retention.KeptChanges;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.retention.RetentionChanges;

/**
 * Reckons by two policies everybody's next supervision, from three statements, and until when files
 * are kept, from two for each thousand.
 */
class WhatIfFacts {

  @Inject private MonthRows rows;
  @Inject private DueDates dueDates;
  @Inject private RetentionChanges files;
  @Inject private Clock clock;

  /**
   * The files of who left, or is known to: the day on which a policy begins moves nothing there.
   */
  KeptChanges files(String organisationId, Policy before, Policy after) {
    return files.of(organisationId, before, after);
  }

  /** Everybody whom their line supervises here, as things stand today, on a day. */
  List<PersonChange> of(String organisationId, Policy before, Policy after, LocalDate day) {
    LocalDate today = LocalDate.now(clock);
    List<ServicePair> pairs = rows.pairs(organisationId, clock.instant(), today);
    Map<String, String> turns = PairFacts.turns(pairs);
    Map<String, List<LastHeld>> held =
        PairFacts.by(LastHeld::superviseeId, rows.lastHeld(organisationId, today.plusDays(1)));
    Map<String, List<Absence>> away =
        PairFacts.by(Absence::getPersonId, rows.absences(organisationId));
    FrequencyDueDates one = dueDates.of(Template.PERSONAL, before);
    FrequencyDueDates other = dueDates.of(Template.PERSONAL, after);
    return pairs.stream()
        .filter(PairFacts::isCounted)
        .map(
            pair -> {
              String id = pair.pair().superviseeId();
              SupervisedPerson person = PairFacts.person(pair.pair());
              List<SessionFact> sessions =
                  held.getOrDefault(id, List.of()).stream()
                      .map(last -> PairFacts.fact(last, turns))
                      .toList();
              List<AbsencePeriod> absences = PairFacts.periods(away.getOrDefault(id, List.of()));
              return new PersonChange(
                  pair.pair(),
                  pair.service(),
                  new DueChange(
                      one.of(person, sessions, absences, day).orElse(null),
                      other.of(person, sessions, absences, day).orElse(null),
                      day));
            })
        .toList();
  }
}
