package org.supervision.domain.reminder;

import java.time.LocalDate;

/**
 * An action that is still to be done.
 *
 * @param superviseeId in whose file it is
 * @param ownerId who owes it
 */
public record OpenAction(
    String id, LocalDate dueOn, String relationshipId, String superviseeId, String ownerId) {

  /** Whether it is owed in their own file. */
  public boolean isOwn() {
    return ownerId.equals(superviseeId);
  }
}
