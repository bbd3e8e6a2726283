package org.supervision.ejb.monitoring;

import java.sql.ResultSet;
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

  static LastHeld of(ResultSet row) throws SQLException {
    return new LastHeld(
        row.getString("supervisee_id"),
        row.getString("relationship_id"),
        row.getString("kind"),
        row.getInt("minutes"),
        row.getObject("last_day", LocalDate.class));
  }
}
