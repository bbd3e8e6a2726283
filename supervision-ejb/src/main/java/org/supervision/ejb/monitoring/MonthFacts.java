package org.supervision.ejb.monitoring;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.supervision.domain.people.Absence;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.record.SessionFollowUp;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.policy.Policies;

/**
 * Reckons many people's months from four statements, and a fifth where the policy speaks of
 * caseloads, however many people and months they are.
 */
class MonthFacts {

  /** So long after a month it is still said that it was held since. */
  private static final int MONTHS_AFTER = 2;

  @Inject private MonthRows rows;
  @Inject private Policies policies;
  @Inject private DueDates dueDates;
  @Inject private Clock clock;
  @Inject private AtOnce atOnce;

  /** The month of those of an organisation whom their line supervises here. */
  List<PersonMonth> of(YearMonth month, Collection<String> people, String organisationId) {
    return of(month, people::contains, organisationId);
  }

  /** The month of everybody in an organisation whom their line supervises here. */
  List<PersonMonth> of(YearMonth month, String organisationId) {
    return of(month, anybody -> true, organisationId);
  }

  private List<PersonMonth> of(YearMonth month, Predicate<String> people, String organisationId) {
    LocalDate last = lastLookedAt(month, LocalDate.now(clock));
    return read(month.atDay(1), last, organisationId).month(month, people);
  }

  /** The months up to one, the latest first. */
  List<Frequency> trend(
      YearMonth last, int months, Collection<String> people, String organisationId) {
    LocalDate today = LocalDate.now(clock);
    LocalDate first = last.minusMonths(months - 1L).atDay(1);
    Read read = read(first, lastLookedAt(last, today), organisationId);
    return IntStream.range(0, months)
        .mapToObj(last::minusMonths)
        .map(month -> new Frequency(month, read.month(month, people::contains), today))
        .toList();
  }

  private Read read(LocalDate first, LocalDate last, String organisationId) {
    LocalDate today = LocalDate.now(clock);
    // What takes the database longest is asked for at the same time.
    Supplier<Map<String, List<LastHeld>>> before =
        atOnce.ask(
            () -> PairFacts.by(LastHeld::superviseeId, rows.lastHeld(organisationId, first)));
    Supplier<Map<String, List<SessionFollowUp>>> since =
        atOnce.ask(
            () ->
                PairFacts.by(
                    SessionFollowUp::superviseeId, rows.followedUp(organisationId, first, last)));
    Policy policy = policies.of(organisationId);
    return new Read(
        rows.everybody(organisationId, clock.instant(), today),
        before.get(),
        since.get(),
        PairFacts.by(Absence::getPersonId, rows.absences(organisationId)),
        policy.caseloads().isEmpty() ? Map.of() : rows.cases(organisationId),
        policy,
        dueDates,
        today,
        atOnce);
  }

  private static LocalDate lastLookedAt(YearMonth month, LocalDate today) {
    LocalDate last = month.plusMonths(MONTHS_AFTER).atEndOfMonth();
    return last.isBefore(today) ? last : today;
  }

  /** What was read of an organisation. */
  private record Read(
      List<ServicePair> pairs,
      Map<String, List<LastHeld>> before,
      Map<String, List<SessionFollowUp>> since,
      Map<String, List<Absence>> away,
      Map<String, Integer> cases,
      Policy policy,
      DueDates dueDates,
      LocalDate today,
      AtOnce atOnce) {

    List<PersonMonth> month(YearMonth month, Predicate<String> people) {
      PersonMonths months = new PersonMonths(policy, dueDates, month, today, pairs);
      LocalDate last = lastLookedAt(month, today);
      return atOnce.each(
          new Counted(pairs, people).inOrder().toList(), one -> month(months, one, last));
    }

    private PersonMonth month(PersonMonths months, ServicePair one, LocalDate last) {
      String person = one.pair().superviseeId();
      return months.of(
          one,
          before.getOrDefault(person, List.of()),
          since.getOrDefault(person, List.of()).stream()
              .filter(session -> !session.onDay().isAfter(last))
              .toList(),
          away.getOrDefault(person, List.of()),
          cases.get(person));
    }
  }
}
