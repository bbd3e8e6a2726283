package org.supervision.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.policy.ReminderKind;
import org.supervision.domain.policy.ReminderTerm;
import org.supervision.domain.policy.ReminderTerms;

/** Who is reminded of what on which day; the days are of the year 2026, a Monday is 23 November. */
class ReminderReckoningTest {

  private static final ReminderTerms TERMS =
      new ReminderTerms(
          List.of(Deadline.ofWorkingDays(5)),
          new ReminderTerm(2, false),
          new ReminderTerm(0, false),
          new ReminderTerm(3, true),
          new ReminderTerm(1, true),
          new ReminderTerm(14, false),
          new ReminderTerm(3, true),
          new ReminderTerm(0, false));
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  @ParameterizedTest(name = "{0} about {1}: {2}")
  @CsvSource({
    "SESSION_NEAR,        2026-11-25, 2026-11-22, no,  three days before is too early",
    "SESSION_NEAR,        2026-11-25, 2026-11-23, yes, two days before",
    "SESSION_NEAR,        2026-11-25, 2026-11-24, yes, the night before was slept through",
    "SESSION_NEAR,        2026-11-25, 2026-11-25, yes, on the morning of the day itself",
    "SESSION_NEAR,        2026-11-25, 2026-11-26, no,  it is over",
    "SUPERVISION_DUE,     2026-11-30, 2026-11-29, no,  not before its day",
    "SUPERVISION_DUE,     2026-11-30, 2026-11-30, yes, on its day",
    "SUPERVISION_DUE,     2026-11-30, 2026-12-01, no,  it is overdue and another reminder's",
    "SUPERVISION_OVERDUE, 2026-11-30, 2026-12-02, no,  two days after is too early",
    "SUPERVISION_OVERDUE, 2026-11-30, 2026-12-03, yes, three days after",
    "SUPERVISION_OVERDUE, 2026-11-30, 2027-02-01, yes, as long as it is overdue",
    "RECORD_LATE,         2026-11-30, 2026-11-30, no,  the last day is in time",
    "RECORD_LATE,         2026-11-30, 2026-12-01, yes, the day after",
    "AGREEMENT_REVIEW,    2028-02-29, 2028-02-15, yes, a leap day is a day",
    "AGREEMENT_REVIEW,    2027-03-01, 2027-02-14, no,  fifteen days before",
    "ACTION_DUE,          2027-01-02, 2026-12-30, yes, across the year's end",
    "ACTION_DUE,          2027-01-02, 2027-01-03, no,  it is late and shows as such"
  })
  void aReminderHasItsDays(
      ReminderKind kind, LocalDate about, LocalDate today, String due, String because) {
    assertThat(!on(today, matter(kind, about, "ann")).isEmpty())
        .as(because)
        .isEqualTo(due.equals("yes"));
  }

  @Test
  void bothWhoMeetAreRemindedAndEachAsTheyChose() {
    ReminderMatter session = matter(ReminderKind.SESSION_NEAR, MONDAY.plusDays(3), "ann", "bea");
    assertThat(people(MONDAY, List.of(session), chosen("bea", ReminderKind.SESSION_NEAR, 7)))
        .containsExactly("bea");
    assertThat(people(MONDAY.plusDays(1), List.of(session))).containsExactly("ann", "bea");
    assertThat(
            people(
                MONDAY.plusDays(1),
                List.of(session),
                chosen("ann", ReminderKind.SESSION_NEAR, null)))
        .containsExactly("bea");
  }

  @Test
  void nobodyChoosesLessThanThePolicyAsks() {
    assertRefused(ReminderKind.SUPERVISION_OVERDUE, null);
    assertRefused(ReminderKind.SUPERVISION_OVERDUE, 7);
    assertRefused(ReminderKind.ACTION_DUE, null);
    assertRefused(ReminderKind.ACTION_DUE, 1);
    assertRefused(ReminderKind.SESSION_NEAR, 5);
    assertThat(chosen("ann", ReminderKind.ACTION_DUE, 7).getDays()).isEqualTo(7);
    assertThat(chosen("ann", ReminderKind.SUPERVISION_OVERDUE, 1).getDays()).isEqualTo(1);
    assertThat(chosen("ann", ReminderKind.SUPERVISION_DUE, null).getDays()).isNull();
  }

  private static void assertRefused(ReminderKind kind, Integer days) {
    assertThatExceptionOfType(LessThanPolicyAsks.class).isThrownBy(() -> chosen("ann", kind, days));
  }

  @Test
  void whatIsOfferedIsWhatIsAllowed() {
    assertThat(TERMS.actionDue().choices(ReminderKind.ACTION_DUE)).containsExactly(7, 3);
    assertThat(TERMS.supervisionOverdue().choices(ReminderKind.SUPERVISION_OVERDUE))
        .containsExactly(1, 3);
    assertThat(new ReminderTerm(4, false).choices(ReminderKind.SESSION_NEAR))
        .containsExactly(7, 4, 3, 2, 1);
  }

  @Test
  void aChoiceThatAnotherPolicyNoLongerAllowsGivesWayToIt() {
    ReminderChoice none = new ReminderChoice("ann", ReminderKind.SUPERVISION_OVERDUE);
    none.choose(null, new ReminderTerm(1, false), NOW);
    ReminderReckoning reckoning = new ReminderReckoning(TERMS, List.of(none));
    assertThat(reckoning.daysOf("ann", ReminderKind.SUPERVISION_OVERDUE)).isEqualTo(3);
  }

  @Test
  void aSupervisorsWeekIsToldOnMondayWhereSomethingInItIsTheirs() {
    ReminderMatter late = matter(ReminderKind.RECORD_LATE, MONDAY.minusDays(20), "ann");
    ReminderMatter onSunday = matter(ReminderKind.SUPERVISION_DUE, MONDAY.plusDays(6), "bea");
    ReminderMatter nextWeek = matter(ReminderKind.SUPERVISION_DUE, MONDAY.plusDays(7), "cat");
    List<ReminderMatter> all = List.of(late, onSunday, nextWeek);
    assertThat(weeksTold(MONDAY, all)).containsExactly("ann", "bea");
    assertThat(weeksTold(MONDAY.plusDays(2), all)).as("Monday was slept through").hasSize(2);
    assertThat(weeksTold(MONDAY, all, chosen("ann", ReminderKind.MONDAY_DIGEST, null)))
        .containsExactly("bea");
    assertThat(ReminderMatter.weeks(all, MONDAY.plusDays(6)))
        .allSatisfy(week -> assertThat(week.on()).isEqualTo(MONDAY));
  }

  @Test
  void whoeverSupervisesNowIsRemindedAndNotWhoeverDidBefore() {
    LocalDate about = MONDAY.minusDays(9);
    DueReminder before = on(MONDAY, matter(ReminderKind.RECORD_LATE, about, "old")).get(0);
    DueReminder after = on(MONDAY, matter(ReminderKind.RECORD_LATE, about, "new")).get(0);
    assertThat(after.key()).as("theirs is another").isNotEqualTo(before.key());
    assertThat(after.personId()).isEqualTo("new");
  }

  @Test
  void everyNightOfAYearGivesEachReminderOnce() {
    List<ReminderMatter> all = new ArrayList<>();
    for (ReminderKind kind : ReminderKind.values()) {
      if (kind != ReminderKind.MONDAY_DIGEST) {
        all.add(matter(kind, MONDAY.plusDays(60), "ann", "bea"));
      }
    }
    Set<ReminderKey> given = new HashSet<>();
    for (int day = 0; day < 365; day++) {
      on(MONDAY.plusDays(day), all.toArray(ReminderMatter[]::new))
          .forEach(one -> given.add(one.key()));
    }
    assertThat(given.stream().filter(key -> key.kind() != ReminderKind.MONDAY_DIGEST)).hasSize(12);
  }

  @Test
  void whatHasBeenSoForLongIsToldInOneMailAndTheRestEachByItself() {
    ReminderMatter march = matter(ReminderKind.SUPERVISION_OVERDUE, MONDAY.minusMonths(8), "ann");
    ReminderMatter may = matter(ReminderKind.RECORD_LATE, MONDAY.minusMonths(6), "ann");
    ReminderMatter lastWeek = matter(ReminderKind.RECORD_LATE, MONDAY.minusDays(8), "ann");
    ReminderMatter near = matter(ReminderKind.SESSION_NEAR, MONDAY.plusDays(1), "ann");
    List<DueReminder> night = on(MONDAY, march, may, lastWeek, near);
    assertThat(night).as("each is given").hasSize(4);
    assertThat(DueReminder.together(night, MONDAY))
        .extracting(DueReminder::matter)
        .containsExactly(march, may);
    assertThat(DueReminder.together(on(MONDAY, march, near), MONDAY)).as("one alone").isEmpty();
  }

  private static ReminderChoice chosen(String person, ReminderKind kind, Integer days) {
    ReminderChoice choice = new ReminderChoice(person, kind);
    choice.choose(days, TERMS.of(kind), NOW);
    return choice;
  }

  private static List<String> weeksTold(
      LocalDate today, List<ReminderMatter> all, ReminderChoice... choices) {
    return new ReminderReckoning(TERMS, Arrays.asList(choices))
        .of(all, today).stream()
            .filter(one -> one.matter().kind() == ReminderKind.MONDAY_DIGEST)
            .map(DueReminder::personId)
            .toList();
  }

  private static List<String> people(
      LocalDate today, List<ReminderMatter> all, ReminderChoice... choices) {
    return new ReminderReckoning(TERMS, Arrays.asList(choices))
        .of(all, today).stream()
            .filter(one -> one.matter().kind() != ReminderKind.MONDAY_DIGEST)
            .map(DueReminder::personId)
            .toList();
  }

  private static List<DueReminder> on(LocalDate today, ReminderMatter... matters) {
    return new ReminderReckoning(TERMS, List.of())
        .of(List.of(matters), today).stream()
            .filter(one -> one.matter().kind() != ReminderKind.MONDAY_DIGEST)
            .toList();
  }

  private static ReminderMatter matter(ReminderKind kind, LocalDate on, String... people) {
    return new ReminderMatter(kind, "s-" + kind, on, "/somewhere", "r", List.of(people), people[0]);
  }
}
