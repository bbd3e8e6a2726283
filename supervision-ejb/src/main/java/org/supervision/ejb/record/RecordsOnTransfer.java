package org.supervision.ejb.record;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.session.Session;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.action.RecordActions;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.transfer.AffectedByTransfer;
import org.supervision.ejb.transfer.AffectedItem;
import org.supervision.ejb.transfer.AffectedItem.Actor;
import org.supervision.ejb.transfer.FileTransferred;
import org.supervision.ejb.transfer.RelationshipEnded;

/**
 * What becomes of undecided records when the file passes or a relationship ends (PRODUCT T6): what
 * was shared is closed unsigned, a draft is closed unshared and open to nobody, unless both agreed
 * that the next supervisor goes on with it.
 */
public class RecordsOnTransfer implements AffectedByTransfer {

  private static final String BY_MOVE = "record.closedByMove";
  private static final String BY_END = "record.closedByEnd";
  @Inject private SupervisionRecords records;
  @Inject private RecordParts parts;
  @Inject private UndecidedClosing closing;
  @Inject private FileKeys keys;
  @Inject private RecordActions actions;

  void onFileTransferred(@Observes @Priority(FileTransferred.RECORDS) FileTransferred fact) {
    FileKey key = keys.of(fact.transfer().fileId());
    for (SupervisionRecord record :
        records.undecidedIn(fact.transfer(), LockModeType.PESSIMISTIC_WRITE)) {
      if (record.getPassing().isAgreedFor(fact.transfer().getId())) {
        record.passTo(fact.begun(), fact.at());
        actions.passOn(record.getId(), fact.ended(), fact.begun());
      } else {
        closing.close(new OpenRecord(record, key), BY_MOVE, fact.at());
      }
    }
  }

  /** The same where a relationship ended otherwise; what became of each is said. */
  void onRelationshipEnded(@Observes @Priority(FileTransferred.RECORDS) RelationshipEnded fact) {
    FileKey key = keys.of(fact.ending().fileId());
    List<SupervisionRecord> undecided = records.undecidedOf(fact.ended().getId());
    for (SupervisionRecord record : undecided) {
      fact.became(item(record, false).key(), record.getHeldOn(), 1);
      closing.close(new OpenRecord(record, key), BY_END, fact.at());
    }
  }

  @Override
  public List<AffectedItem> affectedBy(FileTransfer transfer) {
    List<SupervisionRecord> undecided = records.undecidedIn(transfer, LockModeType.NONE);
    Set<String> waiting =
        parts.waitingIn(undecided.stream().map(SupervisionRecord::getId).toList());
    return Stream.concat(
            undecided.stream()
                .map(
                    record ->
                        record.getPassing().isOfferedFor(transfer.getId())
                            ? offered(record, transfer.getId())
                            : item(record, waiting.contains(record.getId()))),
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

  /** A draft that its author offers: it goes on if the supervisee agrees. */
  private static AffectedItem offered(SupervisionRecord record, String transferId) {
    boolean agreed = record.getPassing().isAgreedFor(transferId);
    return new AffectedItem(
        agreed ? "record.passes" : "record.offered",
        record.getHeldOn(),
        1,
        agreed ? Actor.NEXT : Actor.SUPERVISEE,
        "/record/" + record.getId() + "/pass",
        "/record/" + record.getId() + "/passing");
  }

  private AffectedItem item(SupervisionRecord record, boolean waiting) {
    String state = record.getState().name().toLowerCase(Locale.ROOT);
    return new AffectedItem(
        "record." + (closing.isChanged(record) ? "changed" : waiting ? "waiting" : state),
        record.getHeldOn(),
        1,
        Actor.LEAVING,
        "/record/" + record.getId());
  }
}
