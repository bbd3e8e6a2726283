package org.supervision.domain.session;

import java.time.Instant;

/**
 * A session with whether it was prepared.
 *
 * @param session planned, held or called off
 * @param preparedAt when its supervisee sent what they prepared, or null
 */
public record SessionAhead(Session session, Instant preparedAt) {

  /** Whether its supervisee sent what they prepared. */
  public boolean isPrepared() {
    return preparedAt != null;
  }
}
