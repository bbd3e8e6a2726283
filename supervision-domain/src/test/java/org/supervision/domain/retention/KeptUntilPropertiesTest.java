package org.supervision.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supervision.domain.retention.KeptUntilTest.leaving;
import static org.supervision.domain.retention.KeptUntilTest.reckoned;
import static org.supervision.domain.retention.KeptUntilTest.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.supervision.domain.people.ContractKind;
import org.supervision.domain.policy.RetentionRule;

/** What holds for any worker's employments, drawn by lot from a fixed seed. */
class KeptUntilPropertiesTest {

  private static final int DRAWS = 2_000;
  private static final LocalDate FIRST = LocalDate.of(1996, 1, 1);
  private static final int DAYS = 50 * 365;

  @RepeatedTest(5)
  void noFileIsOverADayEarlyAndNoneIsKeptForEverOnceItsWorkerHasLeft(RepetitionInfo run) {
    Random lot = new Random(run.getCurrentRepetition());
    for (int draw = 0; draw < DRAWS; draw++) {
      List<WorkPeriod> periods = periods(lot);
      LocalDate left = last(periods);
      KeptUntil kept = reckoned(left, periods.toArray(WorkPeriod[]::new));
      if (left == null) {
        assertThat(kept.until()).as("%s", periods).isNull();
        continue;
      }
      assertThat(kept.until()).as("%s", periods).isEqualTo(sixYearsOn(left));
      assertThat(kept.isOver(kept.until())).isFalse();
      assertThat(kept.isOver(kept.until().plusDays(1))).isTrue();
    }
  }

  @RepeatedTest(5)
  void whatIsAddedNeverMakesItEarlier(RepetitionInfo run) {
    Random lot = new Random(100L + run.getCurrentRepetition());
    RetentionRule six = rule("after-leaving", 6);
    for (int draw = 0; draw < DRAWS; draw++) {
      List<WorkPeriod> periods = periods(lot);
      LocalDate left = last(periods);
      KeptUntil before = reckoned(leaving(left, periods.toArray(WorkPeriod[]::new)), six);
      RetentionRule more = rule("more", lot.nextInt(20), word(lot));
      isNotEarlier(reckoned(leaving(left, periods.toArray(WorkPeriod[]::new)), six, more), before);
      periods.add(period(lot));
      isNotEarlier(reckoned(leaving(left, periods.toArray(WorkPeriod[]::new)), six), before);
    }
  }

  private static void isNotEarlier(KeptUntil after, KeptUntil before) {
    assertThat(after.until() == null || before.until() != null).isTrue();
    if (after.until() != null) {
      assertThat(after.until()).isAfterOrEqualTo(before.until());
    }
  }

  /** The same day six years on; the last of February where there is no 29th. Told otherwise. */
  private static LocalDate sixYearsOn(LocalDate left) {
    int year = left.getYear() + 6;
    boolean leapDay = left.getMonthValue() == 2 && left.getDayOfMonth() == 29;
    return leapDay && !LocalDate.of(year, 1, 1).isLeapYear()
        ? LocalDate.of(year, 2, 28)
        : LocalDate.of(year, left.getMonthValue(), left.getDayOfMonth());
  }

  private static LocalDate last(List<WorkPeriod> periods) {
    return periods.stream().anyMatch(one -> one.last() == null)
        ? null
        : periods.stream().map(WorkPeriod::last).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static List<WorkPeriod> periods(Random lot) {
    List<WorkPeriod> periods = new ArrayList<>();
    for (int count = 1 + lot.nextInt(3); count > 0; count--) {
      periods.add(period(lot));
    }
    return periods;
  }

  private static WorkPeriod period(Random lot) {
    LocalDate first = FIRST.plusDays(lot.nextInt(DAYS));
    LocalDate last = lot.nextInt(6) == 0 ? null : end(first.plusDays(lot.nextInt(4_000)), lot);
    ContractKind[] kinds = ContractKind.values();
    return new WorkPeriod(first, last, kinds[lot.nextInt(kinds.length)]);
  }

  /** Every fifth employment ends with a February, where the traps are. */
  private static LocalDate end(LocalDate day, Random lot) {
    return lot.nextInt(5) == 0 ? LocalDate.of(day.getYear() + 1, 3, 1).minusDays(1) : day;
  }

  private static String word(Random lot) {
    ContractKind[] kinds = ContractKind.values();
    return kinds[lot.nextInt(kinds.length)].word();
  }
}
