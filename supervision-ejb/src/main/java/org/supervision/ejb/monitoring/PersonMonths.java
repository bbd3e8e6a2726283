package org.supervision.ejb.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.monitoring.MonthOutcome;
import org.supervision.domain.monitoring.MonthReckoning;
import org.supervision.domain.people.Absence;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.SessionFact;
import org.supervision.domain.policy.Template;
import org.supervision.domain.record.SessionFollowUp;
import org.supervision.domain.record.WrittenUp;
import org.supervision.ejb.policy.DueDates;

/** Puts one person's month together from what was read of many. */
final class PersonMonths {

  private static final Comparator<LocalDate> DAYS = Comparator.naturalOrder();

  private final Policy policy;
  private final DueDates dueDates;
  private final YearMonth month;
  private final LocalDate today;
  private final Map<String, String> turns;
  private final Map<String, SupervisorLoad> loads;
  private final MonthReckoning reckoning;

  PersonMonths(
      Policy policy, DueDates dueDates, YearMonth month, LocalDate today, List<ServicePair> pairs) {
    this.policy = policy;
    this.dueDates = dueDates;
    this.month = month;
    this.today = today;
    this.turns = PairFacts.turns(pairs);
    this.loads = SupervisorLoad.of(pairs, policy.ratio());
    this.reckoning = new MonthReckoning(dueDates.of(Template.PERSONAL, policy), month, today);
  }

  PersonMonth of(
      ServicePair pair,
      List<LastHeld> before,
      List<SessionFollowUp> since,
      List<Absence> absences,
      Integer cases) {
    List<SessionFact> facts =
        Stream.concat(
                before.stream().map(one -> PairFacts.fact(one, turns)),
                since.stream().map(this::fact))
            .toList();
    List<SessionFollowUp> inMonth = since.stream().filter(this::isInMonth).toList();
    List<SessionFollowUp> toWrite = inMonth.stream().filter(this::isToBeWritten).toList();
    return new PersonMonth(
        pair.pair(),
        pair.service(),
        outcome(pair.pair(), facts, absences),
        held(facts).filter(day -> !day.isAfter(month.atEndOfMonth())).max(DAYS).orElse(null),
        held(facts).filter(day -> day.isAfter(month.atEndOfMonth())).min(DAYS).orElse(null),
        inMonth.stream().filter(one -> !one.isHeld()).map(this::cancelled).toList(),
        toWrite.size(),
        (int) toWrite.stream().filter(this::isLate).count(),
        (int) inMonth.stream().filter(SessionFollowUp::isUnsigned).count(),
        pair.reviewOn(),
        HeldTimes.of(inMonth.stream().filter(PersonMonths::isPersonal).toList()),
        loads.getOrDefault(pair.pair().supervisorId(), SupervisorLoad.UNSAID),
        policy.caseload(pair.pair().teamKey(), cases));
  }

  private MonthOutcome outcome(
      SupervisedPair pair, List<SessionFact> facts, List<Absence> absences) {
    return PairFacts.isInLine(pair)
        ? reckoning.of(PairFacts.person(pair), facts, PairFacts.periods(absences))
        : MonthOutcome.withoutSupervisor();
  }

  /** The days of personal supervision alone: a group or a mentor's hour is none (PRODUCT D5). */
  private static Stream<LocalDate> held(List<SessionFact> facts) {
    return facts.stream()
        .filter(one -> one.held() && one.kind().equals(Template.PERSONAL))
        .map(SessionFact::on);
  }

  private static boolean isPersonal(SessionFollowUp one) {
    return one.isHeld() && one.kind().equals(Template.PERSONAL);
  }

  private SessionFact fact(SessionFollowUp one) {
    return new SessionFact(
        one.onDay(), turn(one.relationshipId()), one.kind(), one.minutes(), one.isHeld());
  }

  private String turn(String relationshipId) {
    return turns.getOrDefault(relationshipId, "line");
  }

  private boolean isInMonth(SessionFollowUp one) {
    return YearMonth.from(one.onDay()).equals(month);
  }

  private PersonMonth.Cancelled cancelled(SessionFollowUp one) {
    return new PersonMonth.Cancelled(one.onDay(), !one.superviseeId().equals(one.cancelledById()));
  }

  /** Whether its record should be there by now, or is. */
  private boolean isToBeWritten(SessionFollowUp one) {
    return one.isHeld() && (one.sharedAt() != null || writtenUp(one).isOverdue(today));
  }

  private boolean isLate(SessionFollowUp one) {
    WrittenUp written = writtenUp(one);
    return written.isLate() || written.isOverdue(today);
  }

  private WrittenUp writtenUp(SessionFollowUp one) {
    return one.writtenUp(dueDates.recordWrittenBy(policy, one.onDay()));
  }
}
