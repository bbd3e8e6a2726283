package org.supervision.domain.feed;

import java.time.LocalDate;

/**
 * Days away, never why.
 *
 * @param fromOn first day
 * @param lastOn last day, or null while nobody knows
 */
public record FeedAbsence(LocalDate fromOn, LocalDate lastOn) {

  /** Whether it is over before a day. */
  public boolean isOverBefore(LocalDate day) {
    return lastOn != null && lastOn.isBefore(day);
  }
}
