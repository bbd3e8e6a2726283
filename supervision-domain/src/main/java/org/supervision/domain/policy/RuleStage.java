package org.supervision.domain.policy;

import java.time.LocalDate;
import java.time.Period;

/**
 * The part of a career stage in which a rule holds, reckoned from the stage's first day: {@code
 * [from, until)}.
 *
 * @param from how long after the stage began it starts to hold, or null for at once
 * @param until how long after the stage began it stops to hold, or null for never
 */
public record RuleStage(Period from, Period until) {

  /** Whether it holds on a day of a stage that began on {@code start}. */
  public boolean holdsOn(LocalDate day, LocalDate start) {
    boolean begun = from == null || !day.isBefore(start.plus(from));
    return begun && (until == null || day.isBefore(start.plus(until)));
  }
}
