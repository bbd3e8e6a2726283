package org.supervision.domain.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Days that a council counts by instead of the calendar's: the shifts of a rota, or the days of
 * school terms. A rota goes on for ever; after the last period that the pack knows every day is
 * one, so that nobody is forgotten when a pack was not continued.
 *
 * @param key what the rules call them
 * @param first the first shift of the rota, or null where periods say which days
 * @param on how many days of the rota in a row are worked
 * @param off how many days in a row are not
 * @param periods the days where they are no rota; empty for a rota
 * @param worked whether days of absence are none of them
 */
public record CountedDays(
    String key, LocalDate first, int on, int off, List<Span> periods, boolean worked) {

  /**
   * A part of the year.
   *
   * @param from its first day
   * @param until its last day
   */
  public record Span(LocalDate from, LocalDate until) {

    private boolean includes(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  /** Keeps its own copy; what is not said is empty. */
  public CountedDays {
    periods = periods == null ? List.of() : List.copyOf(periods);
  }

  /** Whether a day is one of them, for somebody who is away on some days. */
  boolean include(LocalDate day, List<AbsencePeriod> absences) {
    boolean away = worked && absences.stream().anyMatch(absence -> absence.covers(day));
    return !away && (first == null ? isInPeriod(day) : isShift(day));
  }

  /** Whether none of them comes from a day on, because nobody knows when an absence ends. */
  boolean standStillFrom(LocalDate day, List<AbsencePeriod> absences) {
    return worked
        && absences.stream()
            .anyMatch(absence -> absence.last() == null && !absence.from().isAfter(day));
  }

  private boolean isShift(LocalDate day) {
    return Math.floorMod(ChronoUnit.DAYS.between(first, day), on + off) < on;
  }

  private boolean isInPeriod(LocalDate day) {
    return periods.stream().anyMatch(period -> period.includes(day))
        || periods.stream().allMatch(period -> day.isAfter(period.until()));
  }
}
