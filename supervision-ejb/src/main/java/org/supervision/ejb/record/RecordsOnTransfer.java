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
import org.supervision.ejb.transfer.RelationshipEnded;

/**
 * What becomes of undecided records when the file passes or a relationship ends (PRODUCT T6): what
 * was shared is closed unsigned, a draft is closed unshared and open to nobody.
 */
public class RecordsOnTransfer implements AffectedByTransfer {

  private static final String BY_MOVE = "record.closedByMove";
  private static final String BY_END = "record.closedByEnd";
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
        .forEach(record -> close(new OpenRecord(record, key), BY_MOVE, fact.at()));
  }

  /** The same where a relationship ended otherwise; what became of each is said. */
  void onRelationshipEnded(@Observes @Priority(FileTransferred.RECORDS) RelationshipEnded fact) {
    FileKey key = keys.of(fact.ending().fileId());
    List<SupervisionRecord> undecided = records.undecidedOf(fact.ended().getId());
    for (SupervisionRecord record : undecided) {
      fact.became(item(record, false).key(), record.getHeldOn(), 1);
      close(new OpenRecord(record, key), BY_END, fact.at());
    }
  }

  /** What the application itself writes into records. */
  static String word(String key) {
    return WORDS.getString(key);
  }

  private void close(OpenRecord open, String because, Instant at) {
    if (open.record().getState() == RecordState.DRAFT) {
      open.record().closeUnshared(at);
      locking.sealOnMove(open, WORDS.getString(because), at);
    } else if (unshared.isIn(open.record())) {
      RecordContent written = unshared.takeOut(open, at);
      closeUnsigned(open, because + "AndPutAway", at);
      unshared.putAway(open, written, at);
    } else {
      closeUnsigned(open, because, at);
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
