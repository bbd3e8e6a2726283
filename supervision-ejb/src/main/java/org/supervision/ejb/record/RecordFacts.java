package org.supervision.ejb.record;

import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.access.Permit;
import org.supervision.domain.record.RecordLife;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.RecordStep;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.record.WrittenUp;
import org.supervision.domain.shared.London;

/**
 * Facts about a record and about the one who looks at it: no content.
 *
 * @param writtenUp by when the policy wants it written up, and when it was
 * @param disagreementRecorded whether the two disagreed about something in it (PRODUCT P3)
 * @param disputed whether who it is about disputes something in it that is not settled
 * @param restricted whether only they and who supervises them read it until it is
 * @param readerId who of the pair did not write it
 * @param callerId who looks at it
 */
public record RecordFacts(
    String id,
    String organisationId,
    String fileId,
    String sessionId,
    String relationshipId,
    RecordState state,
    String supervisorId,
    String superviseeId,
    String authorId,
    String readerId,
    String recorderId,
    boolean recorderAgreed,
    String firstSignerId,
    String amendsId,
    LocalDate heldOn,
    Instant begunAt,
    WrittenUp writtenUp,
    Instant savedAt,
    Instant firstSharedAt,
    Instant sharedAt,
    int sharedNumber,
    int remindersSent,
    boolean editedSinceShared,
    boolean shareOwed,
    boolean disagreementRecorded,
    boolean disputed,
    boolean restricted,
    Instant agreedAt,
    Instant lockedAt,
    String seal,
    String callerId) {

  static RecordFacts of(SupervisionRecord record) {
    return of(record, null);
  }

  static RecordFacts of(SupervisionRecord record, Permit permit) {
    return new RecordFacts(
        record.getId(),
        record.organisationId(),
        record.fileId(),
        record.getSessionId(),
        record.relationshipId(),
        record.getState(),
        record.getSupervisorId(),
        record.getSuperviseeId(),
        record.authorId(),
        record.readerId(),
        record.getTyping().getRecorderId(),
        record.getTyping().getConsentAt() != null,
        record.getFirstSignerId(),
        record.getAmendsId(),
        record.getHeldOn(),
        record.getBegunAt(),
        record.writtenUp(),
        record.getSharing().getSavedAt(),
        record.getSharing().getFirstAt(),
        record.getSharing().getLastAt(),
        record.getSharing().getTimes(),
        record.getReminders().getSent(),
        record.getSharing().isEditedSince(),
        record.getSharing().isShareOwed(),
        record.isDisagreementRecorded(),
        record.getContested().isDisputed(),
        record.getContested().isRestricted(),
        record.getAgreedAt(),
        record.getLockedAt(),
        record.getSeal(),
        permit == null ? null : permit.personId());
  }

  /** Whether it is an addendum to a record, rather than the record of a session. */
  public boolean isAddendum() {
    return amendsId != null;
  }

  /** The day it is of: of the session; of an addendum when it was locked, or begun until then. */
  public LocalDate day() {
    return isAddendum() ? London.day(lockedAt == null ? begunAt : lockedAt) : heldOn;
  }

  /** Whether the one who looks at it wrote it. */
  public boolean isMine() {
    return authorId.equals(callerId);
  }

  /** Whether the one who looks at it is the other party. */
  public boolean isForMe() {
    return readerId.equals(callerId);
  }

  /** Whether the state allows a step at all. */
  public boolean allows(RecordStep step) {
    return RecordLife.allows(state, step);
  }

  /** Whether it waits for a signature of the one who looks at it. */
  public boolean isToBeSignedByMe() {
    return allows(RecordStep.SIGN) && !firstSignerIsMe() && (isMine() || isForMe());
  }

  /** Whether it was closed unsigned and the one who looks at it may still sign it. */
  public boolean isToBeSignedLateByMe() {
    return allows(RecordStep.SIGN_LATE) && isForMe() && !firstSignerIsMe();
  }

  /** Whether the one who looks at it signed first and may take that back. */
  public boolean firstSignerIsMe() {
    return callerId != null && callerId.equals(firstSignerId);
  }
}
