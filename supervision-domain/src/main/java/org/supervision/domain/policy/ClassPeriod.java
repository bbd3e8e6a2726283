package org.supervision.domain.policy;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long a class of what stands beside files is kept.
 *
 * @param source where that stands; null where nobody says
 * @param kept the period, from the day on which it was done, written, ended or last read
 */
public record ClassPeriod(String source, Period kept) {

  /**
   * The last day of which nothing is kept any more: as with files, what is of a day is kept until
   * that day and the period (clipped to the month's end), and goes from the day after.
   */
  public LocalDate lastGone(LocalDate today) {
    LocalDate last = today.minusDays(1).minus(kept);
    while (last.plusDays(1).plus(kept).isBefore(today)) {
      last = last.plusDays(1);
    }
    while (!last.plus(kept).isBefore(today)) {
      last = last.minusDays(1);
    }
    return last;
  }
}
