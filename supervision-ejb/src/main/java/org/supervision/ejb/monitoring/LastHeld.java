package org.supervision.ejb.monitoring;

import java.sql.SQLException;
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

  static LastHeld of(FactRow row) throws SQLException {
    return new LastHeld(
        row.text("supervisee_id"),
        row.text("relationship_id"),
        row.text("kind"),
        row.number("minutes"),
        row.day("last_day"));
  }
}
