package org.supervision.ejb.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A session that was held and has no record yet.
 *
 * @param sessionId which one
 * @param heldOn the day they met
 * @param writeBy the last day on which the record is in time
 * @param today the day it was looked at
 */
public record UnwrittenSession(
    String sessionId, LocalDate heldOn, LocalDate writeBy, LocalDate today) {

  /** By how many days the record is late, or 0. */
  public int daysLate() {
    return (int) Math.max(0, ChronoUnit.DAYS.between(writeBy, today));
  }
}
