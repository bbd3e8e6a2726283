package org.supervision.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalWarningTest {

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2026-12-01, ",
    "2026-12-02, 60",
    "2026-12-31, 60",
    "2027-01-01, 30",
    "2027-01-30, 30",
    "2027-01-31, 0",
    "2027-06-01, 0"
  })
  void theWarningOfADayIsTheLastWhoseDayHasCome(LocalDate today, Integer days) {
    OptionalInt due = RenewalWarning.dueOn(today, LocalDate.of(2027, 1, 31));

    assertThat(due.isPresent() ? due.getAsInt() : null).isEqualTo(days);
  }
}
