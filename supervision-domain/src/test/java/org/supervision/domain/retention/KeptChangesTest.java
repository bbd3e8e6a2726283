package org.supervision.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which last days another policy moves, and of how many files. */
class KeptChangesTest {

  private static final LocalDate IN_2030 = LocalDate.of(2030, 2, 28);
  private static final LocalDate IN_2031 = LocalDate.of(2031, 8, 31);
  private static final LocalDate IN_2036 = LocalDate.of(2036, 2, 28);

  private final KeptChanges changes =
      new KeptChanges(
          List.of(
              new KeptChange(IN_2031, IN_2030),
              new KeptChange(IN_2030, IN_2036),
              new KeptChange(IN_2030, IN_2036),
              new KeptChange(IN_2030, IN_2030)));

  @Test
  void eachFileIsKeptLongerOrLessLongOrAsBefore() {
    assertThat(changes.count(KeptChange.Kind.EARLIER)).isEqualTo(1);
    assertThat(changes.count(KeptChange.Kind.LATER)).isEqualTo(2);
    assertThat(changes.count(KeptChange.Kind.THE_SAME)).isEqualTo(1);
  }

  @Test
  void daysThatMoveAreListedOnceWithHowManyFilesTheyAreOf() {
    assertThat(changes.moved())
        .containsExactly(
            Map.entry(new KeptChange(IN_2031, IN_2030), 1),
            Map.entry(new KeptChange(IN_2030, IN_2036), 2));
  }

  @Test
  void theLastDayOnWhichAFileIsKeptIsNotOver() {
    assertThat(changes.overBefore(IN_2030)).isZero();
    assertThat(changes.overBefore(IN_2030.plusDays(1))).isEqualTo(3);
    assertThat(changes.overAfter(IN_2030.plusDays(1))).isEqualTo(2);
  }
}
