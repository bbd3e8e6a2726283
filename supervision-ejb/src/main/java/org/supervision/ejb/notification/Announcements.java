package org.supervision.ejb.notification;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.notification.MessageKind;
import org.supervision.domain.notification.OutboxMessage;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.agreement.AgreementAwaitsOrganisation;
import org.supervision.ejb.agreement.AgreementShared;
import org.supervision.ejb.allocation.DifficultyTold;
import org.supervision.ejb.allocation.RenewalNear;
import org.supervision.ejb.record.DraftReleased;
import org.supervision.ejb.record.RecordLocked;
import org.supervision.ejb.record.RecordReminded;
import org.supervision.ejb.record.RecordReopened;
import org.supervision.ejb.record.RecordShared;
import org.supervision.ejb.record.RecordStated;
import org.supervision.ejb.transfer.FileTransferred;
import org.supervision.ejb.transfer.RelationshipEnded;
import org.supervision.ejb.transfer.TransferDecided;

/** Hears what happened, and in the same transaction puts a message into the outbox. */
class Announcements {

  @Inject private OutboxMessages outbox;
  @Inject private Clock clock;

  void onRecordShared(@Observes RecordShared fact) {
    tell(MessageKind.RECORD_SHARED, fact.record().readerId(), path(fact.record()));
  }

  /**
   * On locking both are sent a link to the signed copy (PRODUCT P8); a former supervisor has the
   * receipt of the move instead.
   */
  void onRecordLocked(@Observes RecordLocked fact) {
    SupervisionRecord record = fact.record();
    if (!fact.byMove()) {
      tell(MessageKind.RECORD_LOCKED, record.getSupervisorId(), path(record));
    }
    tell(MessageKind.RECORD_LOCKED, record.getSuperviseeId(), path(record));
  }

  /** The author is told of what was stated beside a record that they closed. */
  void onRecordStated(@Observes RecordStated fact) {
    tell(MessageKind.RECORD_STATED, fact.record().authorId(), path(fact.record()));
  }

  /** The other of the two is told that the text was taken back. */
  void onRecordReopened(@Observes RecordReopened fact) {
    tell(MessageKind.RECORD_REOPENED, fact.otherId(), path(fact.record()));
  }

  void onRecordReminded(@Observes RecordReminded fact) {
    tell(MessageKind.RECORD_REMINDER, fact.record().readerId(), path(fact.record()));
  }

  void onAgreementShared(@Observes AgreementShared fact) {
    SupervisionAgreement agreement = fact.agreement();
    tell(
        MessageKind.AGREEMENT_SHARED,
        agreement.getSuperviseeId(),
        "/agreement/" + agreement.getId());
  }

  /** The three it is about are told of a move when it is decided, and when it is called off. */
  void onTransferDecided(@Observes TransferDecided fact) {
    tellParties(MessageKind.MOVE_DECIDED, fact.transfer());
  }

  /** They are told again, with the receipt, when the file has passed (PRODUCT T4). */
  void onFileTransferred(@Observes FileTransferred fact) {
    tellParties(MessageKind.FILE_MOVED, fact.transfer());
  }

  /** Both are told that their relationship has ended, with the receipt. */
  void onRelationshipEnded(@Observes RelationshipEnded fact) {
    String path = "/ending/" + fact.ending().getId();
    tell(MessageKind.RELATIONSHIP_ENDED, fact.ended().getSuperviseeId(), path);
    tell(MessageKind.RELATIONSHIP_ENDED, fact.ended().getSupervisorId(), path);
  }

  /** Both are told that it was released; who has left is not written to. */
  void onDraftReleased(@Observes DraftReleased fact) {
    SupervisionRecord record = fact.record();
    tell(MessageKind.DRAFT_RELEASED, record.getSuperviseeId(), path(record));
    tell(MessageKind.DRAFT_RELEASED, record.authorId(), path(record));
  }

  void onDifficultyTold(@Observes DifficultyTold fact) {
    fact.people()
        .forEach(id -> tell(MessageKind.DIFFICULTY, id, "/difficulty/" + fact.difficultyId()));
  }

  void onRenewalNear(@Observes RenewalNear fact) {
    tell(MessageKind.RENEWAL_NEAR, fact.personId(), "/");
    if (fact.managerId() != null) {
      tell(MessageKind.RENEWAL_NEAR, fact.managerId(), "/team");
    }
  }

  private void tellParties(MessageKind kind, FileTransfer transfer) {
    String path = "/move/" + transfer.getId();
    tell(kind, transfer.getSuperviseeId(), path);
    tell(kind, transfer.getHanding().getFromHolderId(), path);
    tell(kind, transfer.getHanding().getToHolderId(), path);
  }

  void onAgreementAwaitsOrganisation(@Observes AgreementAwaitsOrganisation fact) {
    tell(
        MessageKind.AGREEMENT_AWAITS_ORGANISATION,
        fact.signerId(),
        "/agreement/" + fact.agreement().getId());
  }

  private static String path(SupervisionRecord record) {
    return "/record/" + record.getId();
  }

  private void tell(MessageKind kind, String personId, String path) {
    outbox.add(new OutboxMessage(kind, personId, path, clock.instant()));
  }
}
