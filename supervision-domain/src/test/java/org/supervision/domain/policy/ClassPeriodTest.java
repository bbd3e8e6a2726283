package org.supervision.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when what stands beside files is kept: as files are, to the day. */
class ClassPeriodTest {

  private static final RetentionTerms UNSAID = new RetentionTerms(null, null, null, null);

  @ParameterizedTest
  @CsvSource({
    "P6Y, 2030-02-28, 2024-02-27",
    "P6Y, 2030-03-01, 2024-02-29",
    "P1Y, 2028-02-28, 2027-02-27",
    "P1Y, 2028-02-29, 2027-02-28",
    "P1Y, 2026-11-24, 2025-11-23",
    "P3M, 2027-02-28, 2026-11-27",
    "P3M, 2027-03-01, 2026-11-30",
    "P4W, 2026-11-24, 2026-10-26",
  })
  void whatIsOfADayGoesOnTheDayAfterItsPeriod(String kept, LocalDate today, LocalDate last) {
    assertThat(new ClassPeriod(null, Period.parse(kept)).lastGone(today)).isEqualTo(last);
  }

  @Test
  void nothingGoesADayEarlyAndNothingStaysADayLonger() {
    for (String kept : new String[] {"P6Y", "P2Y", "P1Y", "P3M", "P1M", "P4W", "P1Y2M3D"}) {
      Period period = Period.parse(kept);
      for (LocalDate today = LocalDate.of(2023, 12, 1);
          today.isBefore(LocalDate.of(2029, 1, 1));
          today = today.plusDays(1)) {
        LocalDate last = new ClassPeriod(null, period).lastGone(today);
        assertThat(last.plus(period)).isBefore(today);
        assertThat(last.plusDays(1).plus(period)).isAfterOrEqualTo(today);
      }
    }
  }

  @Test
  void aPolicyThatIsSilentKeepsEachClassForNoLessThanItMust() {
    ClassPeriod own = new ClassPeriod("Schedule 12", Period.ofYears(9));
    RetentionTerms terms = new RetentionTerms(null, null, null, Map.of("mail-log", own));
    LocalDate any = LocalDate.of(2026, 1, 31);
    for (KeptClass each : KeptClass.values()) {
      ClassPeriod unsaid = UNSAID.of(each);
      assertThat(unsaid.source()).isNull();
      assertThat(any.plus(unsaid.kept())).isAfterOrEqualTo(any.plus(each.atLeast()));
    }
    assertThat(terms.of(KeptClass.MAIL_LOG)).isEqualTo(own);
    assertThat(terms.of(KeptClass.ACCESS_LOG)).isEqualTo(UNSAID.of(KeptClass.ACCESS_LOG));
  }
}
