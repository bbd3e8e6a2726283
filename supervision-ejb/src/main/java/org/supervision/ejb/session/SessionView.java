package org.supervision.ejb.session;

import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.session.HeldTime;
import org.supervision.domain.session.SessionState;

/**
 * A session before one of the pair.
 *
 * @param additional why it is additional to those that are due, or null
 * @param cancelledBy the name of whoever called it off, or null
 * @param heldTime how it compares with its plan, or null
 */
public record SessionView(
    String id,
    String fileId,
    String relationshipId,
    SessionState state,
    LocalDate onDay,
    Instant startsAt,
    int minutes,
    String place,
    String additional,
    String cancelReason,
    String cancelledBy,
    HeldTime heldTime,
    String supervisorId,
    String supervisor,
    String superviseeId,
    String supervisee,
    String callerId) {

  /** Whether the one who looks at it is the supervisor. */
  public boolean isMine() {
    return supervisorId.equals(callerId);
  }
}
