package org.supervision.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Properties that hold whatever is marked of a case, and whenever. */
class CaseDueDatesTest {

  private static final int ROUNDS = 3_000;
  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final WorkingDays CALENDAR = new WorkingDays(day -> false);

  private static final FrequencyRule FALLBACK = rule("fallback", null, "P2M", false, true);
  private static final FrequencyRule TEAM = rule("team", List.of("busy"), "P1M", false, false);
  private static final FrequencyRule RISK = rule("risk", List.of("risk"), "P3W", false, false);
  private static final FrequencyRule SMALL =
      rule("small", List.of("small"), "P3M", false, false, "team");
  private static final FrequencyRule AGREED =
      rule("agreed", List.of("stable"), "P3M", true, false, "fallback");
  private static final List<FrequencyRule> RULES = List.of(FALLBACK, TEAM, RISK, SMALL, AGREED);

  @Test
  void timeMovingOnNeverMakesGoodWhatIsOverdue() {
    Random random = new Random(20261121);
    int overdueSeen = 0;
    for (int round = 0; round < ROUNDS; round++) {
      SupervisedCase subject = subject(random);
      List<SessionFact> held = List.of(held(START.plusDays(random.nextInt(40))));
      List<AbsencePeriod> absences = absences(random);
      boolean overdue = false;
      for (int days = 40; days < 260; days += 3) {
        LocalDate today = START.plusDays(days);
        boolean now = due(RULES, subject, held, absences, today).isOverdue(today);
        assertThat(now || !overdue).as("round " + round + " on " + today).isTrue();
        overdue = now;
      }
      overdueSeen += overdue ? 1 : 0;
    }
    assertThat(overdueSeen).isGreaterThan(ROUNDS / 2);
  }

  @Test
  void aDiscussionMoreNeverMakesItDueEarlier() {
    Random random = new Random(20261122);
    for (int round = 0; round < ROUNDS; round++) {
      SupervisedCase subject = subject(random);
      List<AbsencePeriod> absences = absences(random);
      LocalDate today = START.plusDays(100L + random.nextInt(100));
      List<SessionFact> held = new ArrayList<>(List.of(held(START.plusDays(random.nextInt(60)))));
      LocalDate before = due(RULES, subject, held, absences, today).on();
      held.add(held(START.plusDays(random.nextInt(100))));
      assertThat(due(RULES, subject, held, absences, today).on())
          .as("round " + round)
          .isAfterOrEqualTo(before);
    }
  }

  @Test
  void aTighterRuleNeverMakesItDueLater() {
    Random random = new Random(20261123);
    for (int round = 0; round < ROUNDS; round++) {
      SupervisedCase subject = subject(random);
      List<SessionFact> held = List.of(held(START.plusDays(random.nextInt(60))));
      List<AbsencePeriod> absences = absences(random);
      LocalDate today = START.plusDays(random.nextInt(200));
      FrequencyRule tighter = rule("risk", List.of("risk"), "P2W", false, false);
      List<FrequencyRule> tightened = List.of(FALLBACK, TEAM, tighter, SMALL, AGREED);
      assertThat(due(tightened, subject, held, absences, today).on())
          .as("round " + round)
          .isBeforeOrEqualTo(due(RULES, subject, held, absences, today).on());
    }
  }

  private static DueDate due(
      List<FrequencyRule> rules,
      SupervisedCase subject,
      List<SessionFact> held,
      List<AbsencePeriod> absences,
      LocalDate today) {
    return new FrequencyDueDates("case", rules, CALENDAR)
        .of(subject, held, absences, today)
        .orElseThrow();
  }

  private static SupervisedCase subject(Random random) {
    List<CaseMarker> markers = new ArrayList<>();
    for (String key : List.of("busy", "risk", "small", "stable")) {
      if (random.nextBoolean()) {
        markers.add(marker(key, null, random));
      }
    }
    if (random.nextBoolean()) {
      markers.add(marker(CaseMarker.AGREED, Period.ofWeeks(3 + random.nextInt(20)), random));
    }
    return new SupervisedCase(
        new SupervisedPerson("east", "social-worker", null, null, START), START, markers);
  }

  private static CaseMarker marker(String key, Period agreed, Random random) {
    LocalDate from = random.nextBoolean() ? null : START.plusDays(random.nextInt(200));
    LocalDate since = from == null ? START : from;
    LocalDate last = random.nextBoolean() ? null : since.plusDays(random.nextInt(120));
    return new CaseMarker(key, agreed, from, last);
  }

  private static List<AbsencePeriod> absences(Random random) {
    List<AbsencePeriod> absences = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalDate from = START.plusDays(random.nextInt(200));
      absences.add(new AbsencePeriod(from, from.plusDays(random.nextInt(30))));
    }
    return absences;
  }

  private static SessionFact held(LocalDate on) {
    return new SessionFact(on, "line", "case", 60, true);
  }

  private static FrequencyRule rule(
      String id,
      List<String> cases,
      String interval,
      boolean agreed,
      boolean fallback,
      String... insteadOf) {
    return new FrequencyRule(
        id,
        "case",
        new RuleScope(null, null, null, cases, null),
        null,
        null,
        null,
        Deadline.valueOf(interval),
        agreed,
        null,
        null,
        null,
        fallback,
        List.of(insteadOf),
        "1",
        "So.");
  }
}
