package org.supervision.ejb.monitoring;

import java.time.LocalDate;

/**
 * The last time that somebody met a supervisor for so long.
 *
 * @param relationshipId in which they met
 * @param kind of session
 * @param minutes how long it was
 */
record LastHeld(
    String superviseeId, String relationshipId, String kind, int minutes, LocalDate onDay) {

  static LastHeld of(Object[] row) {
    return new LastHeld(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).intValue(),
        (LocalDate) row[4]);
  }
}
