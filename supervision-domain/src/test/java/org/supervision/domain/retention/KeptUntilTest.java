package org.supervision.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supervision.domain.people.ContractKind.AGENCY;
import static org.supervision.domain.people.ContractKind.PERMANENT;
import static org.supervision.domain.people.ContractKind.STUDENT;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervision.domain.people.ContractKind;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.policy.RetentionRule;
import org.supervision.domain.policy.WorkingDays;

class KeptUntilTest {

  private static final WorkingDays EVERY_DAY = new WorkingDays(day -> false);
  private static final LocalDate EARLIER = LocalDate.of(2015, 9, 1);
  private static final RetentionRule SIX_YEARS = rule("after-leaving", 6);

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2030-02-28, 2030-03-01",
    "2025-08-31, 2031-08-31, 2031-09-01",
    "2026-03-31, 2032-03-31, 2032-04-01",
    "2024-06-30, 2030-06-30, 2030-07-01",
    "2024-09-30, 2030-09-30, 2030-10-01",
    "2019-06-30, 2025-06-30, 2025-07-01",
    "2020-05-15, 2026-05-15, 2026-05-16",
    "2094-02-28, 2100-02-28, 2100-03-01",
    "2096-02-29, 2102-02-28, 2102-03-01"
  })
  void aFileIsKeptForSixYearsAfterLeavingTheAuthorityTheWholeLastDayIncluded(
      LocalDate left, LocalDate until, LocalDate over) {
    KeptUntil kept = reckoned(left, period(EARLIER, left));
    assertThat(kept.because()).isEqualTo(KeptBecause.LEFT);
    assertThat(kept.since()).isEqualTo(left);
    assertThat(kept.until()).isEqualTo(until);
    assertThat(kept.isOver(until)).isFalse();
    assertThat(kept.isOver(over)).isTrue();
  }

  @Test
  void leavingTheDirectorateAloneSetsNoDate() {
    LocalDate out = LocalDate.of(2026, 4, 1);
    KeptUntil kept =
        reckoned(new Leaving(null, null, out, List.of(period(EARLIER, null))), SIX_YEARS);
    assertThat(kept.because()).isEqualTo(KeptBecause.OUT_OF_DIRECTORATE);
    assertThat(kept.since()).isEqualTo(out);
    isNeverOver(kept);
  }

  @Test
  void whoLeftTheDirectorateAndThenTheAuthorityIsCountedFromTheSecond() {
    LocalDate left = LocalDate.of(2027, 1, 31);
    Leaving leaving =
        new Leaving(left, null, LocalDate.of(2026, 4, 1), List.of(period(EARLIER, left)));
    assertThat(reckoned(leaving, SIX_YEARS).until()).isEqualTo("2033-01-31");
  }

  @Test
  void comingBackStopsTheClock() {
    LocalDate back = LocalDate.of(2027, 2, 1);
    KeptUntil kept = reckoned(null, period(EARLIER, LocalDate.of(2024, 6, 30)), period(back, null));
    assertThat(kept.because()).isEqualTo(KeptBecause.CAME_BACK);
    assertThat(kept.since()).isEqualTo(back);
    isNeverOver(kept);
  }

  @Test
  void whoCameBackAndLeftAgainIsCountedFromTheLastDay() {
    LocalDate left = LocalDate.of(2028, 2, 29);
    KeptUntil kept =
        reckoned(
            left,
            period(EARLIER, LocalDate.of(2024, 6, 30)),
            period(LocalDate.of(2027, 2, 1), left));
    assertThat(kept.until()).isEqualTo("2034-02-28");
  }

  @Test
  void ofTwoEmploymentsAtOnceTheOneThatGoesOnKeepsTheFile() {
    KeptUntil kept =
        reckoned(null, period(EARLIER, LocalDate.of(2026, 3, 31)), period(EARLIER, null));
    assertThat(kept.because()).isEqualTo(KeptBecause.WORKS_HERE);
    isNeverOver(kept);
  }

  @Test
  void ofTwoEmploymentsTheLastToEndCounts() {
    LocalDate first = LocalDate.of(2026, 3, 31);
    LocalDate second = LocalDate.of(2026, 8, 31);
    assertThat(reckoned(second, period(EARLIER, first), period(EARLIER, second)).until())
        .isEqualTo("2032-08-31");
  }

  @Test
  void anotherPostWithoutADayBetweenIsNoReturn() {
    KeptUntil kept =
        reckoned(
            null,
            period(EARLIER, LocalDate.of(2026, 3, 31)),
            period(LocalDate.of(2026, 4, 1), null));
    assertThat(kept.because()).isEqualTo(KeptBecause.WORKS_HERE);
  }

  @Test
  void anAgencyWorkersEngagementThatEndsIsALeaving() {
    LocalDate end = LocalDate.of(2026, 3, 31);
    KeptUntil kept = reckoned(end, new WorkPeriod(EARLIER, end, AGENCY));
    assertThat(kept.until()).isEqualTo("2032-03-31");
  }

  @Test
  void aCorrectedDateReckonsItAnew() {
    LocalDate wrong = LocalDate.of(2024, 6, 30);
    LocalDate right = LocalDate.of(2024, 9, 30);
    assertThat(reckoned(wrong, period(EARLIER, wrong)).until()).isEqualTo("2030-06-30");
    assertThat(reckoned(right, period(EARLIER, right)).until()).isEqualTo("2030-09-30");
  }

  @Test
  void whatContradictsItselfNeverLetsTimeRun() {
    isNeverOver(reckoned(LocalDate.of(2020, 1, 1), period(EARLIER, null)));
    assertThat(
            reckoned(LocalDate.of(2020, 1, 1), period(EARLIER, LocalDate.of(2021, 1, 1))).until())
        .isEqualTo("2027-01-01");
    isNeverOver(reckoned(null, period(EARLIER, LocalDate.of(2020, 1, 1))));
  }

  @Test
  void whoseEmploymentsNobodyKnowsIsCountedFromTheLeaving() {
    assertThat(reckoned(LocalDate.of(2019, 6, 30)).until()).isEqualTo("2025-06-30");
  }

  @Test
  void theLatestOfSeveralRulesCounts() {
    LocalDate left = LocalDate.of(2026, 3, 31);
    RetentionRule placements = rule("placements", 10, "student", "sessional");
    RetentionRule agencies = rule("agencies", 8, "agency");
    Leaving student = leaving(left, new WorkPeriod(EARLIER, left, STUDENT));
    assertThat(reckoned(student, SIX_YEARS, placements, agencies).rule()).isEqualTo(placements);
    assertThat(reckoned(student, SIX_YEARS, placements).until()).isEqualTo("2036-03-31");
    Leaving permanent = leaving(left, period(EARLIER, left));
    assertThat(reckoned(permanent, SIX_YEARS, placements, agencies).rule()).isEqualTo(SIX_YEARS);
  }

  @Test
  void noRuleOfAPolicyKeepsAFileForLessThanSixYears() {
    LocalDate left = LocalDate.of(2024, 2, 29);
    KeptUntil kept = reckoned(leaving(left, period(EARLIER, left)), rule("hasty", 1));
    assertThat(kept.until()).isEqualTo("2030-02-28");
  }

  @Test
  void whoWorksHereIsToldWhichRuleWillCount() {
    RetentionRule placements = rule("placements", 10, "student");
    Leaving student = leaving(null, new WorkPeriod(EARLIER, null, STUDENT));
    assertThat(reckoned(student, SIX_YEARS, placements).rule()).isEqualTo(placements);
  }

  private static void isNeverOver(KeptUntil kept) {
    assertThat(kept.until()).isNull();
    assertThat(kept.isOver(LocalDate.of(2999, 12, 31))).isFalse();
  }

  static KeptUntil reckoned(LocalDate left, WorkPeriod... periods) {
    return reckoned(leaving(left, periods), SIX_YEARS);
  }

  static KeptUntil reckoned(Leaving leaving, RetentionRule... rules) {
    return KeptUntil.of(leaving, List.of(rules), EVERY_DAY);
  }

  static Leaving leaving(LocalDate left, WorkPeriod... periods) {
    return new Leaving(left, null, null, List.of(periods));
  }

  static WorkPeriod period(LocalDate first, LocalDate last) {
    return new WorkPeriod(first, last, PERMANENT);
  }

  static RetentionRule rule(String id, int years, String... contracts) {
    List<String> of = List.of(contracts);
    assertThat(of).allMatch(word -> ContractKind.of(word).isPresent());
    return new RetentionRule(id, "Schedule 1", Deadline.of(Period.ofYears(years)), of);
  }
}
