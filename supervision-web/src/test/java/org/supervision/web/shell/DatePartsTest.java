package org.supervision.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePartsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "3, 12, 2026, 2026-12-03",
        "03, 12, 26, 2026-12-03",
        "29, 2, 2028, 2028-02-29",
        "3, Dec, 2026, 2026-12-03",
        "3, december, 26, 2026-12-03",
        "3, ' Sept. ', 2026, 2026-09-03",
        "3/12/2026, -, -, 2026-12-03",
        "2026-12-03, -, -, 2026-12-03",
        "3rd December 2026, -, -, 2026-12-03",
        "3 Dec, -, -, 2026-12-03",
        "3 Nov, -, -, 2027-11-03"
      })
  void aDayIsReadAsPeopleWriteIt(String day, String month, String year, LocalDate read) {
    assertThat(typed(day, month, year).read(TODAY)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"3 Dec, 2025-12-03", "24 Nov, 2026-11-24", "25 Nov, 2025-11-25", "1 Jan, 2026-01-01"})
  void aDayThatHasBeenIsTheLastSuchDay(String day, LocalDate read) {
    assertThat(typed(day, null, null).readPast(TODAY)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "29, 2, 2026",
        "31, 4, 2026",
        "3, 13, 2026",
        "3, Dez, 2026",
        "3, D, 2026",
        "3, 12, -",
        "3, 12, 202",
        "3, 12, 20266",
        "3, 12, 026",
        "3/12/026, -, -",
        "3 Dec 026, -, -",
        "3, 12, -2026",
        "0026-12-03, -, -",
        "soon, -, -"
      })
  void whatIsNoDayOfTheCalendarIsRefused(String day, String month, String year) {
    DateParts typed = typed(day, month, year);
    assertThatThrownBy(() -> typed.read(TODAY)).isInstanceOf(NotADate.class);
  }

  @Test
  void nothingTypedIsNoDate() {
    assertThat(typed("", " ", null).read(TODAY)).isNull();
  }

  private static DateParts typed(String day, String month, String year) {
    DateParts parts = new DateParts();
    parts.setDay(day);
    parts.setMonth(month);
    parts.setYear(year);
    return parts;
  }
}
