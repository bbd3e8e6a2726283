package org.supervision.domain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.supervision.domain.policy.AbsencePeriod;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.policy.FrequencyDueDates;
import org.supervision.domain.policy.FrequencyRule;
import org.supervision.domain.policy.SessionFact;
import org.supervision.domain.policy.SupervisedPerson;
import org.supervision.domain.policy.WorkingDays;

/** What became of somebody's supervision in one month: held, late, not held, or not counted. */
class MonthReckoningTest {

  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final LocalDate LATER = LocalDate.of(2026, 11, 24);
  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  private static final FrequencyRule MONTHLY = every("P1M");
  private static final FrequencyRule WEEKLY = every("P1W");

  @Test
  void whatIsHeldByItsDayIsOnTime() {
    MonthOutcome outcome = of(MONTHLY, LATER, days(), held("2026-09-08", "2026-10-08"));
    assertThat(outcome.outcome()).isEqualTo(Outcome.ON_TIME);
    assertThat(outcome.dueOn()).isEqualTo("2026-10-08");
    assertThat(outcome.heldOn()).isEqualTo("2026-10-08");
    assertThat(outcome.daysLate(LATER)).isZero();
  }

  @Test
  void whatIsHeldADayLaterIsLate() {
    MonthOutcome outcome = of(MONTHLY, LATER, days(), held("2026-09-08", "2026-10-09"));
    assertThat(outcome.outcome()).isEqualTo(Outcome.LATE);
    assertThat(outcome.daysLate(LATER)).isEqualTo(1);
  }

  @Test
  void whatIsHeldInTheNextMonthOnlyWasNotHeld() {
    MonthOutcome outcome = of(MONTHLY, LATER, days(), held("2026-09-14", "2026-11-02"));
    assertThat(outcome.outcome()).isEqualTo(Outcome.NOT_HELD);
    assertThat(outcome.dueOn()).isEqualTo("2026-10-14");
  }

  @Test
  void whatWasOverdueWhenTheMonthBeganIsDueInIt() {
    MonthOutcome never = of(MONTHLY, LATER, days(), held("2026-08-12"));
    assertThat(never.outcome()).isEqualTo(Outcome.NOT_HELD);
    assertThat(never.dueOn()).isEqualTo("2026-09-12");
    MonthOutcome late = of(MONTHLY, LATER, days(), held("2026-08-12", "2026-10-01"));
    assertThat(late.outcome()).isEqualTo(Outcome.LATE);
    assertThat(late.daysLate(LATER)).isEqualTo(19);
  }

  @Test
  void theLastDayOfTheMonthIsInIt() {
    assertThat(of(MONTHLY, LATER, days(), held("2026-09-30", "2026-10-30")).outcome())
        .isEqualTo(Outcome.ON_TIME);
    assertThat(of(MONTHLY, LATER, days(), held("2026-08-31", "2026-09-30", "2026-10-31")).outcome())
        .as("due on 30 October, held the day after")
        .isEqualTo(Outcome.LATE);
  }

  @Test
  void oneMissedWeekOfManyIsNotHeldAndOneLateOneIsLate() {
    List<SessionFact> all =
        held("2026-09-28", "2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26");
    assertThat(of(WEEKLY, LATER, days(), all).outcome()).isEqualTo(Outcome.ON_TIME);
    List<SessionFact> oneLate =
        held("2026-09-28", "2026-10-05", "2026-10-14", "2026-10-19", "2026-10-26");
    assertThat(of(WEEKLY, LATER, days(), oneLate).outcome()).isEqualTo(Outcome.LATE);
    List<SessionFact> stopped = held("2026-09-28", "2026-10-05", "2026-10-12");
    MonthOutcome missed = of(WEEKLY, LATER, days(), stopped);
    assertThat(missed.outcome()).isEqualTo(Outcome.NOT_HELD);
    assertThat(missed.dueOn()).isEqualTo("2026-10-19");
  }

  @Test
  void aCancelledSessionIsNotHeld() {
    List<SessionFact> sessions = new ArrayList<>(held("2026-09-08"));
    sessions.add(new SessionFact(LocalDate.of(2026, 10, 8), "line", "personal", 60, false));
    assertThat(of(MONTHLY, LATER, days(), sessions).outcome()).isEqualTo(Outcome.NOT_HELD);
  }

  @Test
  void anAbsenceOverTheDayLeavesSomebodyOutOfTheCount() {
    MonthOutcome open = of(MONTHLY, LATER, days(away("2026-10-05", null)), held("2026-09-08"));
    assertThat(open.outcome()).isEqualTo(Outcome.AWAY);
    MonthOutcome ended =
        of(MONTHLY, LATER, days(away("2026-10-05", "2026-10-30")), held("2026-09-08"));
    assertThat(ended.outcome()).as("due on 6 November").isEqualTo(Outcome.AWAY);
    MonthOutcome before = of(MONTHLY, LATER, days(away("2026-10-12", null)), held("2026-09-08"));
    assertThat(before.outcome())
        .as("what was overdue before the absence stays so")
        .isEqualTo(Outcome.NOT_HELD);
  }

  @Test
  void whoStartedTooLateForADueDateIsNew() {
    LocalDate start = LocalDate.of(2026, 10, 12);
    MonthOutcome outcome =
        reckoning(MONTHLY, OCTOBER, LATER).of(person(start), List.of(), List.of());
    assertThat(outcome.outcome()).isEqualTo(Outcome.STARTED);
    assertThat(outcome.dueOn()).isEqualTo("2026-11-12");
    MonthOutcome afterwards =
        reckoning(MONTHLY, OCTOBER, LATER)
            .of(person(LocalDate.of(2026, 11, 2)), held("2026-09-01"), List.of());
    assertThat(afterwards.outcome()).as("came to the team since").isEqualTo(Outcome.STARTED);
  }

  @Test
  void whoWasHeldEarlyEnoughIsDueInAnotherMonth() {
    assertThat(of(every("P6W"), LATER, days(), held("2026-09-28")).outcome())
        .isEqualTo(Outcome.NOT_DUE);
  }

  @Test
  void whileTheMonthGoesOnWhatIsDueStillIsToCome() {
    LocalDate today = LocalDate.of(2026, 10, 20);
    assertThat(of(MONTHLY, today, days(), held("2026-09-20")).outcome())
        .as("due today")
        .isEqualTo(Outcome.TO_COME);
    assertThat(of(MONTHLY, today, days(), held("2026-09-28")).outcome()).isEqualTo(Outcome.TO_COME);
    assertThat(of(MONTHLY, today, days(), held("2026-09-19")).outcome())
        .as("was due yesterday")
        .isEqualTo(Outcome.NOT_HELD);
  }

  @Test
  void whoHasNoRuleIsNotDue() {
    MonthReckoning none =
        new MonthReckoning(
            new FrequencyDueDates("group", List.of(MONTHLY), new WorkingDays(day -> false)),
            OCTOBER,
            LATER);
    assertThat(none.of(person(START), List.of(), List.of()).outcome()).isEqualTo(Outcome.NOT_DUE);
  }

  @Test
  void oneSessionMoreNeverMakesAMonthWorse() {
    Random random = new Random(20261121);
    int better = 0;
    for (int round = 0; round < 3_000; round++) {
      List<SessionFact> sessions = new ArrayList<>();
      for (int i = random.nextInt(5); i >= 0; i--) {
        sessions.add(held(LocalDate.of(2026, 8, 20).plusDays(random.nextInt(70))));
      }
      FrequencyRule rule = random.nextBoolean() ? MONTHLY : every("P3W");
      boolean before = of(rule, LATER, days(), sessions).outcome() == Outcome.NOT_HELD;
      sessions.add(held(OCTOBER.atDay(1 + random.nextInt(31))));
      boolean after = of(rule, LATER, days(), sessions).outcome() == Outcome.NOT_HELD;
      assertThat(after && !before).as("round %s: %s", round, sessions).isFalse();
      better += before && !after ? 1 : 0;
    }
    assertThat(better).isGreaterThan(100);
  }

  private static MonthOutcome of(
      FrequencyRule rule,
      LocalDate today,
      List<AbsencePeriod> absences,
      List<SessionFact> sessions) {
    return reckoning(rule, OCTOBER, today).of(person(START), sessions, absences);
  }

  private static MonthReckoning reckoning(FrequencyRule rule, YearMonth month, LocalDate today) {
    WorkingDays calendar = new WorkingDays(day -> false);
    return new MonthReckoning(
        new FrequencyDueDates("personal", List.of(rule), calendar), month, today);
  }

  private static SupervisedPerson person(LocalDate from) {
    return new SupervisedPerson("team", "role", null, null, from);
  }

  private static List<AbsencePeriod> days(AbsencePeriod... absences) {
    return List.of(absences);
  }

  private static AbsencePeriod away(String from, String last) {
    return new AbsencePeriod(LocalDate.parse(from), last == null ? null : LocalDate.parse(last));
  }

  private static List<SessionFact> held(String... days) {
    return Arrays.stream(days).map(LocalDate::parse).map(MonthReckoningTest::held).toList();
  }

  private static SessionFact held(LocalDate day) {
    return new SessionFact(day, "line", "personal", 60, true);
  }

  private static FrequencyRule every(String interval) {
    return new FrequencyRule(
        interval,
        "personal",
        null,
        null,
        null,
        null,
        Deadline.valueOf(interval),
        false,
        null,
        null,
        null,
        false,
        null,
        "1",
        interval);
  }
}
