package org.supervision.domain.record;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A record that is not locked yet: facts for the home pages of the two, and of who types it.
 *
 * @param recorderId who was named to type it, whether that was agreed to or not, or null
 * @param sharedAt when it was last shared, or null
 * @param takenBack whether one of the two went back to the text, and its author has it still
 * @param passConsentAt when the supervisee agreed that a draft goes on when the file passes, or
 *     null
 * @param passOffered how many moves that are planned its author offers it for: one or none
 * @param unanswered how many amendments wait for the author
 * @param disagreed how many disagreements wait for the author's side
 */
public record UnfinishedRecord(
    String id,
    RecordState state,
    String supervisorId,
    String superviseeId,
    String authorId,
    String recorderId,
    Instant recorderConsentAt,
    String firstSignerId,
    LocalDate heldOn,
    LocalDate writeBy,
    String organisationId,
    Instant sharedAt,
    boolean editedSinceShared,
    boolean takenBack,
    Instant passConsentAt,
    long passOffered,
    long unanswered,
    long disagreed) {

  /** Whether somebody is supervisor or supervisee of it. */
  public boolean isOf(String personId) {
    return personId.equals(supervisorId) || personId.equals(superviseeId);
  }

  /** Whether its author is to answer something that the other said. */
  public boolean isAnswerOwed() {
    return unanswered > 0 || disagreed > 0;
  }

  /** Whether its supervisee is asked if the draft may go on when the file passes. */
  public boolean isPassingAsked() {
    return state == RecordState.DRAFT && passOffered > 0 && passConsentAt == null;
  }

  /** Whether it is a draft that somebody was named to type, and may. */
  public boolean isLentTo(String personId) {
    return state == RecordState.DRAFT && recorderConsentAt != null && personId.equals(recorderId);
  }
}
