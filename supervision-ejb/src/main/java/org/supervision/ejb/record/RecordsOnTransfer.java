package org.supervision.ejb.record;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.SupervisionRecord;
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
  @Inject private FileKeys keys;

  void onFileTransferred(@Observes @Priority(FileTransferred.RECORDS) FileTransferred fact) {
    FileKey key = keys.of(fact.transfer().fileId());
    records
        .undecidedIn(fact.transfer(), LockModeType.PESSIMISTIC_WRITE)
        .forEach(record -> close(new OpenRecord(record, key), fact));
  }

  private void close(OpenRecord open, FileTransferred fact) {
    SupervisionRecord record = open.record();
    String why = WORDS.getString("record.closedByMove");
    if (record.getState() == RecordState.DRAFT) {
      record.closeUnshared(fact.at());
    } else {
      record.closeByMove(open.key().seal(record.reasonContext(), why), fact.at());
    }
    locking.sealOnMove(open, why, fact.at());
  }

  @Override
  public List<AffectedItem> affectedBy(FileTransfer transfer) {
    List<SupervisionRecord> undecided = records.undecidedIn(transfer, LockModeType.NONE);
    Set<String> waiting =
        parts.waitingIn(undecided.stream().map(SupervisionRecord::getId).toList());
    return undecided.stream()
        .map(record -> item(record, waiting.contains(record.getId())))
        .toList();
  }

  private static AffectedItem item(SupervisionRecord record, boolean waiting) {
    String state = record.getState().name().toLowerCase(Locale.ROOT);
    return new AffectedItem(
        "record." + (waiting ? "waiting" : state),
        record.getHeldOn(),
        1,
        Actor.LEAVING,
        "/record/" + record.getId());
  }
}
