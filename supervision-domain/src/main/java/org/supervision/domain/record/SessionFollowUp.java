package org.supervision.domain.record;

import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.session.ProtectedTime;
import org.supervision.domain.session.SessionState;

/**
 * One session and how far its record is: facts only, for whoever looks after many (ACCESS 11).
 *
 * @param relationshipId in which it was held or called off
 * @param onDay the day it was held on, or planned for
 * @param minutes how long it was, or was to be
 * @param cancelledById who called it off, or null
 * @param writeBy by when its record was to be written; null where none was begun
 * @param sharedAt when the record was first shared, or null
 * @param record how far the record is, or null where none was begun
 * @param interrupted whether the two were interrupted; null where nobody said
 */
public record SessionFollowUp(
    String superviseeId,
    String relationshipId,
    LocalDate onDay,
    String kind,
    int minutes,
    SessionState state,
    String cancelledById,
    LocalDate writeBy,
    Instant sharedAt,
    RecordState record,
    Boolean interrupted) {

  /** Whether it took place. */
  public boolean isHeld() {
    return state == SessionState.HELD;
  }

  /** Whether its time was protected; only what was held had any. */
  public ProtectedTime protectedTime() {
    return ProtectedTime.of(minutes, interrupted);
  }

  /**
   * By when its record is to be written and when it was (PRODUCT P10).
   *
   * @param byPolicy the last day in time where no record was begun yet
   */
  public WrittenUp writtenUp(LocalDate byPolicy) {
    return WrittenUp.at(writeBy == null ? byPolicy : writeBy, sharedAt);
  }

  /** Whether its record was shared and does not bear both signatures yet. */
  public boolean isUnsigned() {
    return record != null && record != RecordState.DRAFT && !record.isLocked();
  }
}
