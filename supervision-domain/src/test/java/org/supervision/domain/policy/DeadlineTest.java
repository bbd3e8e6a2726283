package org.supervision.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final Set<LocalDate> CHRISTMAS =
      Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1));
  private static final WorkingDays CALENDAR = new WorkingDays(CHRISTMAS::contains);

  @Test
  void workingDaysSkipWeekendsAndHolidays() {
    assertThat(Deadline.valueOf("5 working days").from(LocalDate.of(2026, 12, 24), CALENDAR))
        .isEqualTo(LocalDate.of(2027, 1, 5));
  }

  @Test
  void aPeriodClipsToTheMonthsEnd() {
    assertThat(Deadline.valueOf("P1Y").from(LocalDate.of(2028, 2, 29), CALENDAR))
        .isEqualTo(LocalDate.of(2029, 2, 28));
  }

  @Test
  void whatIsNeitherIsRefused() {
    assertThatThrownBy(() -> Deadline.valueOf("soon")).isInstanceOf(DateTimeParseException.class);
  }

  @Test
  void theWorkingDaysLeftAreCountedUpToTheLastDayInTime() {
    LocalDate tuesday = LocalDate.of(2026, 11, 24);
    assertThat(CALENDAR.between(tuesday, LocalDate.of(2026, 11, 26))).isEqualTo(2);
    assertThat(CALENDAR.between(tuesday, tuesday)).isZero();
    assertThat(CALENDAR.between(tuesday, LocalDate.of(2026, 11, 20))).isZero();
    assertThat(CALENDAR.includes(LocalDate.of(2026, 12, 28))).isFalse();
  }
}
