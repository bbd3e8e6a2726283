package org.supervision.domain.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What became of somebody's supervision in one month, and by which day.
 *
 * @param outcome what became of it
 * @param dueOn the day it was due by, or will be; null where none was or an absence holds it
 * @param heldOn the day it was held for that; null where it was not
 */
public record MonthOutcome(Outcome outcome, LocalDate dueOn, LocalDate heldOn) {

  /** By how many days it came late, or was late on {@code today} where it never came. */
  public int daysLate(LocalDate today) {
    if (dueOn == null || !outcome.wasDue()) {
      return 0;
    }
    LocalDate until = heldOn == null ? today : heldOn;
    return Math.max(0, (int) ChronoUnit.DAYS.between(dueOn, until));
  }
}
