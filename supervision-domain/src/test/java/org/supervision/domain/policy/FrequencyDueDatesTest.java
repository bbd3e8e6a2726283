package org.supervision.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrequencyDueDatesTest {

  private static final LocalDate START = LocalDate.of(2026, 9, 7);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final WorkingDays CALENDAR = new WorkingDays(day -> false);
  private static final SupervisedPerson KIT =
      new SupervisedPerson("east", "social-worker", "newly-qualified", START, START);

  private static final FrequencyRule MONTHLY = rule("monthly", null, Period.ofMonths(1), false);
  private static final FrequencyRule WEEKLY =
      rule(
          "weekly",
          new RuleScope(null, null, List.of("newly-qualified"), null, null),
          Period.ofWeeks(1),
          false);

  @Test
  void theTightestRuleWinsAndTheOthersAreShown() {
    DueDate due = due(List.of(MONTHLY, WEEKLY), List.of(held(START)));
    assertThat(due.rule()).isEqualTo(WEEKLY);
    assertThat(due.on()).isEqualTo(START.plusWeeks(1));
    assertThat(due.countedFrom()).isEqualTo(START);
    assertThat(due.lookedAt()).containsExactly(new DueDate.LookedAt(MONTHLY, START.plusMonths(1)));
  }

  @Test
  void theAnswerSaysWhetherItWasCountedFromASession() {
    assertThat(due(List.of(MONTHLY), List.of(held(START))).held()).isTrue();
    assertThat(due(List.of(MONTHLY), List.of()).held()).isFalse();
  }

  @Test
  void ofTwoRulesOnOneDayTheNarrowerIsNamed() {
    FrequencyRule narrow =
        rule(
            "narrow",
            new RuleScope(List.of("east"), null, null, null, null),
            Period.ofMonths(1),
            false);
    assertThat(due(List.of(MONTHLY, narrow), List.of()).rule()).isEqualTo(narrow);
  }

  @Test
  void aFallbackHoldsOnlyWhereNothingElseBinds() {
    FrequencyRule fallback = rule("fallback", null, Period.ofDays(1), true);
    assertThat(due(List.of(fallback, MONTHLY), List.of()).rule()).isEqualTo(MONTHLY);
    assertThat(due(List.of(fallback), List.of()).rule()).isEqualTo(fallback);
  }

  @Test
  void aRuleCanStandInsteadOfATighterOne() {
    FrequencyRule loosened =
        new FrequencyRule(
            "loosened",
            Template.PERSONAL,
            null,
            null,
            null,
            null,
            Deadline.of(Period.ofMonths(3)),
            false,
            null,
            null,
            null,
            false,
            List.of("weekly", "monthly"),
            "1",
            "Loosened.");
    assertThat(due(List.of(WEEKLY, MONTHLY, loosened), List.of()).rule()).isEqualTo(loosened);
  }

  @Test
  void whoMeetsMoreOftenForATimeIsCountedFromItsFirstDayAndThenFromEachSession() {
    FrequencyRule fallback = rule("fallback", null, Period.ofMonths(1), true);
    LocalDate set = LocalDate.of(2026, 11, 2);
    SupervisedPerson tighter =
        new SupervisedPerson("east", "social-worker", null, null, START)
            .moreOften(new TighterTerm(2, set, set.plusMonths(3)));
    DueDate first = due(tighter, fallback, held(LocalDate.of(2026, 10, 20)));
    assertThat(first.on()).isEqualTo("2026-11-16");
    assertThat(first.countedFrom()).isEqualTo(set);
    assertThat(first.rule().saying()).isEqualTo("Every 2 weeks until 2 February 2027");
    assertThat(first.lookedAt()).singleElement().returns(fallback, DueDate.LookedAt::rule);
    DueDate next = due(tighter, fallback, held(LocalDate.of(2026, 11, 12)));
    assertThat(next.on()).isEqualTo("2026-11-26");
  }

  @Test
  void whatFellDueWhileTheyMetMoreOftenStaysDueWhenThatIsOver() {
    LocalDate set = LocalDate.of(2026, 10, 1);
    SupervisedPerson tighter =
        new SupervisedPerson("east", "social-worker", null, null, START)
            .moreOften(new TighterTerm(1, set, LocalDate.of(2026, 10, 31)));
    assertThat(due(tighter, MONTHLY, held(LocalDate.of(2026, 10, 12))).on())
        .isEqualTo("2026-10-19");
    assertThat(due(tighter, MONTHLY, held(LocalDate.of(2026, 10, 30))).on())
        .isEqualTo("2026-11-30");
  }

  @Test
  void whereNoRuleBindsNothingIsDue() {
    SupervisedPerson experienced = new SupervisedPerson("east", "social-worker", null, null, START);
    assertThat(
            new FrequencyDueDates(Template.PERSONAL, List.of(WEEKLY), CALENDAR)
                .of(experienced, List.of(), List.of(), TODAY))
        .isEmpty();
  }

  @Test
  void anAbsenceWithoutAnEndStopsTheClock() {
    DueDate due =
        new FrequencyDueDates(Template.PERSONAL, List.of(MONTHLY), CALENDAR)
            .of(KIT, List.of(), List.of(new AbsencePeriod(START.plusDays(3), null)), TODAY)
            .orElseThrow();
    assertThat(due.isPaused()).isTrue();
    assertThat(due.isOverdue(START.plusYears(1))).isFalse();
    assertThat(due.moved()).isTrue();
  }

  @Test
  void overdueIsCountedFromTheDayAfter() {
    DueDate due = due(List.of(MONTHLY), List.of());
    assertThat(due.daysOverdue(due.on())).isZero();
    assertThat(due.daysOverdue(due.on().plusDays(12))).isEqualTo(12);
  }

  @Test
  void aSessionMoreNeverMakesItDueEarlier() {
    Random random = new Random(20261124);
    for (int round = 0; round < 2_000; round++) {
      List<AbsencePeriod> absences = absences(random);
      List<SessionFact> sessions =
          new ArrayList<>(List.of(held(START.plusDays(random.nextInt(60)))));
      LocalDate before = dueWith(sessions, absences);
      sessions.add(held(START.plusDays(random.nextInt(120))));
      assertThat(dueWith(sessions, absences)).as("round " + round).isAfterOrEqualTo(before);
    }
  }

  private static LocalDate dueWith(List<SessionFact> sessions, List<AbsencePeriod> absences) {
    return new FrequencyDueDates(Template.PERSONAL, List.of(MONTHLY, WEEKLY), CALENDAR)
        .of(KIT, sessions, absences, TODAY)
        .orElseThrow()
        .on();
  }

  private static List<AbsencePeriod> absences(Random random) {
    List<AbsencePeriod> absences = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      LocalDate from = START.plusDays(random.nextInt(150));
      absences.add(new AbsencePeriod(from, from.plusDays(random.nextInt(40))));
    }
    return absences;
  }

  private static DueDate due(SupervisedPerson person, FrequencyRule rule, SessionFact session) {
    return new FrequencyDueDates(Template.PERSONAL, List.of(rule), CALENDAR)
        .of(person, List.of(session), List.of(), TODAY)
        .orElseThrow();
  }

  private static DueDate due(List<FrequencyRule> rules, List<SessionFact> sessions) {
    return new FrequencyDueDates(Template.PERSONAL, rules, CALENDAR)
        .of(KIT, sessions, List.of(), TODAY)
        .orElseThrow();
  }

  private static SessionFact held(LocalDate on) {
    return new SessionFact(on, "line", Template.PERSONAL, 60, true);
  }

  private static FrequencyRule rule(String id, RuleScope scope, Period interval, boolean fallback) {
    return new FrequencyRule(
        id,
        Template.PERSONAL,
        scope,
        null,
        null,
        null,
        Deadline.of(interval),
        false,
        null,
        null,
        null,
        fallback,
        null,
        "1",
        "So.");
  }
}
