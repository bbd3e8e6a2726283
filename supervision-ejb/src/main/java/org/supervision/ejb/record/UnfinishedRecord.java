package org.supervision.ejb.record;

import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.SupervisionRecord;

/**
 * A record that is not locked yet: facts for the home pages of the two.
 *
 * @param unanswered 1 where an amendment waits for the author, else 0
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
    boolean editedSinceShared,
    int unanswered) {

  static UnfinishedRecord of(SupervisionRecord record, int unanswered) {
    return new UnfinishedRecord(
        record.getId(),
        record.getState(),
        record.getSupervisorId(),
        record.getSuperviseeId(),
        record.authorId(),
        record.getTyping().getRecorderId(),
        record.getTyping().getConsentAt(),
        record.getFirstSignerId(),
        record.getHeldOn(),
        record.getWriteBy(),
        record.isEditedSinceShared(),
        unanswered);
  }
}
