package org.supervision.domain.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.policy.DueDate;
import org.supervision.domain.policy.FrequencyRule;

/**
 * What became of somebody's supervision in one month, and by which day.
 *
 * @param outcome what became of it
 * @param dueOn the day it was due by, or will be; null where none was or an absence holds it
 * @param heldOn the day it was held for that; null where it was not
 * @param rule of the policy that made it due by that day; null where nothing was set
 */
public record MonthOutcome(Outcome outcome, LocalDate dueOn, LocalDate heldOn, FrequencyRule rule) {

  /** For what is due by a rule. */
  static MonthOutcome of(Outcome outcome, DueDate due, LocalDate heldOn) {
    return new MonthOutcome(outcome, due.on(), heldOn, due.rule());
  }

  /** Of somebody whom nobody supervises: nothing can be due. */
  public static MonthOutcome withoutSupervisor() {
    return new MonthOutcome(Outcome.NO_SUPERVISOR, null, null, null);
  }

  /** By how many days it came late, or was late on {@code today} where it never came. */
  public int daysLate(LocalDate today) {
    if (dueOn == null || !outcome.wasDue()) {
      return 0;
    }
    LocalDate until = heldOn == null ? today : heldOn;
    return Math.max(0, (int) ChronoUnit.DAYS.between(dueOn, until));
  }
}
