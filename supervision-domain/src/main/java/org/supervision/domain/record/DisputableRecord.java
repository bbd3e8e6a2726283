package org.supervision.domain.record;

import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.shared.London;

/**
 * A locked record as whoever notes a dispute tells it from another of the same day and supervisor:
 * facts, and nothing that is in it.
 *
 * @param amendsId what it is an addendum to, or null for the record of a session
 * @param startsAt when the session began
 * @param lockedAt when it was signed or closed
 */
public record DisputableRecord(String id, String amendsId, Instant startsAt, Instant lockedAt) {

  /** The day on which an addendum was signed or closed; null for the record of a session. */
  public LocalDate addedOn() {
    return amendsId == null ? null : London.day(lockedAt);
  }
}
