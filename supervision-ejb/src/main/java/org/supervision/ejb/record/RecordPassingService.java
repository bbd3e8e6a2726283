package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.NoMoveToPassWith;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.transfer.PlannedMove;
import org.supervision.ejb.transfer.PlannedMoves;

/**
 * Letting whoever the file passes to go on with a draft, if author and supervisee both agree before
 * the date (PRODUCT T6).
 */
@Stateless
@RolesAllowed("staff")
public class RecordPassingService {

  @Inject private RecordDoor door;
  @Inject private PlannedMoves moves;
  @Inject private Clock clock;

  /** What the author is asked. A refusal is logged. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public DraftPassing toOffer(String recordId) {
    return look(recordId, Verb.PASS_ON);
  }

  /** What the supervisee is asked. A refusal is logged. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public DraftPassing asked(String recordId) {
    return look(recordId, Verb.CONSENT);
  }

  private DraftPassing look(String recordId, Verb verb) {
    SupervisionRecord record = door.find(recordId);
    RecordFacts facts = RecordFacts.of(record, door.goingOnReading(record, verb));
    PlannedMove move = moveOf(record).orElse(null);
    return new DraftPassing(
        facts,
        door.nameOf(facts.supervisorId()),
        door.nameOf(facts.superviseeId()),
        move == null ? null : move.id(),
        move == null ? "" : move.to(),
        move == null ? null : move.on(),
        move != null && record.getPassing().isOfferedFor(move.id()),
        move != null && record.getPassing().isAgreedFor(move.id()));
  }

  /**
   * The author offers it; the supervisee is asked.
   *
   * @param shownTransferId the move that stood on the page
   * @throws NoMoveToPassWith where that is not planned (any more)
   */
  public void offer(String recordId, String shownTransferId) {
    SupervisionRecord record = door.forStep(recordId, Verb.PASS_ON).record();
    requireMove(record, shownTransferId);
    if (!record.getPassing().isOfferedFor(shownTransferId)) {
      record.offerToPass(door.callerId(), shownTransferId);
    }
  }

  /** The author takes it back. */
  public void takeBack(String recordId) {
    door.forStep(recordId, Verb.PASS_ON).record().offerToPass(door.callerId(), null);
  }

  /**
   * The supervisee agrees.
   *
   * @param shownTransferId the move that stood on the page
   * @throws NoMoveToPassWith where that is not planned (any more)
   */
  public void agree(String recordId, String shownTransferId) {
    SupervisionRecord record = door.forStep(recordId, Verb.CONSENT).record();
    requireMove(record, shownTransferId);
    record.consentToPass(door.callerId(), shownTransferId, clock.instant());
  }

  /** The supervisee does not agree, or no longer. */
  public void refuse(String recordId) {
    SupervisionRecord record = door.forStep(recordId, Verb.CONSENT).record();
    record.refuseToPass(door.callerId());
  }

  private void requireMove(SupervisionRecord record, String shownTransferId) {
    if (moveOf(record).filter(move -> move.id().equals(shownTransferId)).isEmpty()) {
      throw new NoMoveToPassWith();
    }
  }

  /** Only the record of a session goes on, and only with the move of its own relationship. */
  private Optional<PlannedMove> moveOf(SupervisionRecord record) {
    return record.getAmendsId() != null
        ? Optional.empty()
        : moves
            .of(record.fileId())
            .filter(move -> move.fromRelationshipId().equals(record.relationshipId()));
  }
}
