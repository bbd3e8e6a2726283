package org.supervision.domain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown to whoever sees nobody: of many, and never of a few. */
class AggregatesTest {

  private static final Counts FEW = new Counts(9, 9, 9, 0, 0);

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({"0,", "1,", "4,", "5,5", "7,5", "8,10", "12,10", "13,15", "46,45", "48,50"})
  void countsAreRoundedAndFewerThanFiveAreNotTold(int late, Integer shown) {
    Counts counts = new Counts(60, 55, 50, late, 0);
    assertThat(Aggregates.of(Map.of("Safeguarding", counts)).all().late()).isEqualTo(shown);
  }

  @Test
  void aServiceOfAFewStandsAmongTheOthers() {
    Aggregates shown = Aggregates.of(Map.of("A", new Counts(60, 55, 46, 4, 5), "B", FEW, "C", FEW));
    assertThat(shown.services()).containsOnlyKeys("A");
    assertThat(shown.others().people()).isEqualTo(20);
  }

  /** Ten and nine: who takes the first from all of them does not find how many are left. */
  @Test
  void oneServiceThatIsTooSmallIsNotShownByTheTotalEither() {
    Aggregates shown = Aggregates.of(Map.of("A", new Counts(10, 10, 10, 0, 0), "B", FEW));
    assertThat(shown.others()).isNull();
    assertThat(shown.all().people()).isEqualTo(20);
    assertThat(Aggregates.of(Map.of("B", FEW)).all()).as("of a few alone").isNull();
  }

  @Test
  void countsAreOfWhatBecameOfEach() {
    assertThat(
            Counts.of(
                List.of(
                    Outcome.ON_TIME,
                    Outcome.ON_TIME,
                    Outcome.LATE,
                    Outcome.NOT_HELD,
                    Outcome.AWAY,
                    Outcome.NOT_DUE)))
        .isEqualTo(new Counts(6, 4, 2, 1, 1));
  }
}
