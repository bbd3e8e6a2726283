package org.supervision.ejb.monitoring;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.supervision.domain.people.Absence;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.record.SessionFollowUp;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.policy.Policies;

/** Reckons many people's month from four statements, however many they are. */
class MonthFacts {

  /** So long after a month it is still said that it was held since. */
  private static final int MONTHS_AFTER = 2;

  @Inject private MonthRows rows;
  @Inject private Policies policies;
  @Inject private DueDates dueDates;
  @Inject private Clock clock;

  /** The month of those of an organisation whom their line supervises here. */
  List<PersonMonth> of(YearMonth month, Collection<String> people, String organisationId) {
    LocalDate first = month.atDay(1);
    LocalDate today = LocalDate.now(clock);
    List<ServicePair> pairs = rows.pairs(organisationId, clock.instant(), today);
    Map<String, List<LastHeld>> before =
        PairFacts.by(LastHeld::superviseeId, rows.lastHeld(organisationId, first));
    Map<String, List<SessionFollowUp>> since =
        PairFacts.by(
            SessionFollowUp::superviseeId,
            rows.followedUp(organisationId, first, lastLookedAt(month, today)));
    Map<String, List<Absence>> away =
        PairFacts.by(Absence::getPersonId, rows.absences(organisationId));
    Policy policy = policies.of(organisationId);
    PersonMonths months = new PersonMonths(policy, dueDates, month, today, PairFacts.turns(pairs));
    return pairs.stream()
        .filter(PairFacts::isCounted)
        .filter(one -> people.contains(one.pair().superviseeId()))
        .map(
            one -> {
              String person = one.pair().superviseeId();
              return months.of(
                  one,
                  before.getOrDefault(person, List.of()),
                  since.getOrDefault(person, List.of()),
                  away.getOrDefault(person, List.of()));
            })
        .toList();
  }

  private static LocalDate lastLookedAt(YearMonth month, LocalDate today) {
    LocalDate last = month.plusMonths(MONTHS_AFTER).atEndOfMonth();
    return last.isBefore(today) ? last : today;
  }
}
