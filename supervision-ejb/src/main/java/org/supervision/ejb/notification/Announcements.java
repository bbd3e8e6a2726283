package org.supervision.ejb.notification;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.notification.MessageKind;
import org.supervision.domain.notification.OutboxMessage;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.agreement.AgreementShared;
import org.supervision.ejb.record.RecordLocked;
import org.supervision.ejb.record.RecordReminded;
import org.supervision.ejb.record.RecordShared;

/** Hears what happened, and in the same transaction puts a message into the outbox. */
class Announcements {

  @Inject private OutboxMessages outbox;
  @Inject private Clock clock;

  void onRecordShared(@Observes RecordShared fact) {
    tell(MessageKind.RECORD_SHARED, fact.record().readerId(), path(fact.record()));
  }

  /** On locking both are sent a link to the signed copy (PRODUCT P8). */
  void onRecordLocked(@Observes RecordLocked fact) {
    SupervisionRecord record = fact.record();
    tell(MessageKind.RECORD_LOCKED, record.getSupervisorId(), path(record));
    tell(MessageKind.RECORD_LOCKED, record.getSuperviseeId(), path(record));
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

  private static String path(SupervisionRecord record) {
    return "/record/" + record.getId();
  }

  private void tell(MessageKind kind, String personId, String path) {
    outbox.add(new OutboxMessage(kind, personId, path, clock.instant()));
  }
}
