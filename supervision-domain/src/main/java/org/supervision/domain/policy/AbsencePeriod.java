package org.supervision.domain.policy;

import java.time.LocalDate;

/**
 * Days away from work.
 *
 * @param from the first of them
 * @param last the last of them, or null while nobody knows
 */
public record AbsencePeriod(LocalDate from, LocalDate last) {

  /** The working days after the return by which supervision that fell due meanwhile takes place. */
  public static final int WORKING_DAYS_AFTER_RETURN = 5;

  /** The day after the last day away, whatever weekday it is; null while nobody knows. */
  public LocalDate returnsOn() {
    return last == null ? null : last.plusDays(1);
  }

  /** The day that every due date in this absence becomes; null while nobody knows. */
  public LocalDate dueAfterwards(WorkingDays calendar) {
    return last == null ? null : calendar.after(returnsOn(), WORKING_DAYS_AFTER_RETURN);
  }

  /** Whether it includes a day. */
  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (last == null || !day.isAfter(last));
  }

  /** Whether a due date falls into it, or into the first working days after the return. */
  public boolean moves(LocalDate due, WorkingDays calendar) {
    return !due.isBefore(from) && (last == null || !due.isAfter(dueAfterwards(calendar)));
  }
}
