package org.supervision.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Sessions repeat every few weeks until a day, and never more than can be foreseen. */
class SessionSeriesTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 3, 15);

  @Test
  void aSeriesHasTheDaysUntilItsLastThatDayIncluded() {
    assertThat(new SessionSeries(FIRST, 2, LocalDate.of(2027, 4, 12)).days())
        .containsExactly(FIRST, LocalDate.of(2027, 3, 29), LocalDate.of(2027, 4, 12));
    assertThat(new SessionSeries(FIRST, 2, LocalDate.of(2027, 4, 11)).days()).hasSize(2);
    assertThat(new SessionSeries(FIRST, 12, FIRST).days()).containsExactly(FIRST);
  }

  @Test
  void aYearOfEveryTwoWeeksIsPossibleAndNotOneMore() {
    assertThat(new SessionSeries(FIRST, 1, FIRST.plusWeeks(26).minusDays(1)).days()).hasSize(26);
    assertThatThrownBy(() -> new SessionSeries(FIRST, 1, FIRST.plusWeeks(26)))
        .isInstanceOf(SeriesTooLong.class);
  }

  @Test
  void itEndsNoEarlierThanItBegins() {
    assertThatThrownBy(() -> new SessionSeries(FIRST, 1, FIRST.minusDays(1)))
        .isInstanceOf(SeriesEndsBeforeItBegins.class);
  }

  @Test
  void itStandsAtTheSameTimeOnTheClockInWinterAndInSummer() {
    SessionTime winter = SessionTime.at(FIRST, LocalTime.of(10, 0), 90);
    assertThat(winter.startsAt()).isEqualTo(Instant.parse("2027-03-15T10:00:00Z"));
    assertThat(winter.on(LocalDate.of(2027, 3, 29)).startsAt())
        .isEqualTo(Instant.parse("2027-03-29T09:00:00Z"));
  }
}
