package org.supervision.domain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervision.domain.policy.DueDate;

class DueChangeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, 2026-11-23, BECOMES_OVERDUE",
    "2026-11-24, 2026-11-24, THE_SAME",
    "2026-11-23, 2026-11-24, NO_LONGER_OVERDUE",
    "2026-11-23, paused, NO_LONGER_OVERDUE",
    "2026-11-23, none, NO_LONGER_OVERDUE",
    "2026-11-23, 2026-11-01, STAYS_OVERDUE",
    "2026-12-24, 2026-12-22, EARLIER",
    "2026-12-22, 2026-12-24, LATER",
    "2026-12-22, none, LATER",
    "none, 2026-12-22, EARLIER",
    "none, 2026-11-22, BECOMES_OVERDUE",
    "none, none, THE_SAME",
    "paused, none, THE_SAME",
  })
  void itSaysWhatComesOfIt(String before, String after, DueChange.Kind expected) {
    assertThat(new DueChange(due(before), due(after), DAY).kind()).isEqualTo(expected);
  }

  private static DueDate due(String on) {
    if (on.equals("none")) {
      return null;
    }
    LocalDate day = on.equals("paused") ? null : LocalDate.parse(on);
    return new DueDate(day, null, DAY, true, false, null, List.of());
  }
}
