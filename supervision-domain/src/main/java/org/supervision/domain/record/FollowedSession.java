package org.supervision.domain.record;

import java.time.Instant;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionState;

/**
 * A session with what goes before it and what follows: its preparation and its record.
 *
 * @param session planned, held or called off
 * @param preparedAt when its supervisee sent what they prepared, or null
 * @param records how many records of it were begun, addenda included
 */
public record FollowedSession(Session session, Instant preparedAt, long records) {

  /** Whether its supervisee sent what they prepared. */
  public boolean isPrepared() {
    return preparedAt != null;
  }

  /** Whether they met and nobody has begun the record of it. */
  public boolean isUnwritten() {
    return session.getState() == SessionState.HELD && records == 0;
  }
}
