package org.supervision.ejb.record;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.session.Session;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.transfer.AffectedByTransfer;
import org.supervision.ejb.transfer.AffectedItem;
import org.supervision.ejb.transfer.AffectedItem.Actor;
import org.supervision.ejb.transfer.FileTransferred;

/**
 * What becomes of undecided records when the file passes (PRODUCT T6): what was shared is closed
 * unsigned, a draft is closed unshared and open to nobody.
 */
public class RecordsOnTransfer implements AffectedByTransfer {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle(
          "org.supervision.ejb.record.record", Locale.UK, RecordsOnTransfer.class.getClassLoader());

  @Inject private SupervisionRecords records;
  @Inject private RecordParts parts;
  @Inject private RecordLocking locking;
  @Inject private UnsharedText unshared;
  @Inject private FileKeys keys;

  void onFileTransferred(@Observes @Priority(FileTransferred.RECORDS) FileTransferred fact) {
    FileKey key = keys.of(fact.transfer().fileId());
    records
        .undecidedIn(fact.transfer(), LockModeType.PESSIMISTIC_WRITE)
        .forEach(record -> close(new OpenRecord(record, key), fact));
  }

  private void close(OpenRecord open, FileTransferred fact) {
    if (open.record().getState() == RecordState.DRAFT) {
      open.record().closeUnshared(fact.at());
      locking.sealOnMove(open, WORDS.getString("record.closedByMove"), fact.at());
    } else if (unshared.isIn(open.record())) {
      RecordContent written = unshared.takeOut(open, fact.at());
      closeUnsigned(open, "record.closedByMoveAndPutAway", fact.at());
      unshared.putAway(open, written, fact.at());
    } else {
      closeUnsigned(open, "record.closedByMove", fact.at());
    }
  }

  private void closeUnsigned(OpenRecord open, String because, Instant at) {
    SupervisionRecord record = open.record();
    String why = WORDS.getString(because);
    record.closeByMove(open.key().seal(record.reasonContext(), why), at);
    locking.sealOnMove(open, why, at);
  }

  @Override
  public List<AffectedItem> affectedBy(FileTransfer transfer) {
    List<SupervisionRecord> undecided = records.undecidedIn(transfer, LockModeType.NONE);
    Set<String> waiting =
        parts.waitingIn(undecided.stream().map(SupervisionRecord::getId).toList());
    return Stream.concat(
            undecided.stream().map(record -> item(record, waiting.contains(record.getId()))),
            records.notBegunIn(transfer).stream().map(RecordsOnTransfer::notBegun))
        .toList();
  }

  private static AffectedItem notBegun(Session session) {
    return new AffectedItem(
        "record.none",
        session.getOnDay(),
        1,
        Actor.LEAVING,
        "/record/begin?session=" + session.getId());
  }

  private AffectedItem item(SupervisionRecord record, boolean waiting) {
    String state = record.getState().name().toLowerCase(Locale.ROOT);
    return new AffectedItem(
        "record." + (unshared.isIn(record) ? "changed" : waiting ? "waiting" : state),
        record.getHeldOn(),
        1,
        Actor.LEAVING,
        "/record/" + record.getId());
  }
}
