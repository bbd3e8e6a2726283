package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.keys.FileKey;

/** Records for copies that leave the application: logged, durably, before a word is opened. */
@Stateless
@RolesAllowed({"staff", "inspector"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecordCopyService {

  private static final int AT_ONCE = 500;

  @Inject private RecordDoor door;
  @Inject private RecordTexts texts;
  @Inject private SupervisionRecords records;
  @Inject private RecordSignatures signatures;

  /** One record as the caller may take it along. */
  public RecordCopy copy(String recordId, Verb verb) {
    SupervisionRecord record = door.find(recordId);
    return copy(record, door.forReading(record, verb));
  }

  /** Of which records of a file the caller may take that step, newest first: facts, no content. */
  public List<RecordFacts> open(String fileId, Verb verb) {
    List<RecordFacts> found = new ArrayList<>();
    int read = 0;
    List<SupervisionRecord> some;
    do {
      some = records.ofFile(fileId, read, AT_ONCE);
      some.stream()
          .filter(record -> door.lets(record, verb))
          .map(RecordFacts::of)
          .forEach(found::add);
      read += some.size();
    } while (some.size() == AT_ONCE);
    return found;
  }

  /** One record where that was logged for the file as a whole; refusals are logged. */
  public RecordCopy goingOn(String recordId, Verb verb) {
    SupervisionRecord record = door.find(recordId);
    return copy(record, door.goingOnReading(record, verb));
  }

  private RecordCopy copy(SupervisionRecord record, Permit permit) {
    FileKey key = door.keyOf(record);
    SignedRecord text =
        record.getState().isLocked()
            ? texts.versions().locked(record, key)
            : new SignedRecord(asItStands(record, permit, key), signatures.all(record), null, null);
    return new RecordCopy(
        RecordFacts.of(record, permit),
        permit.coversHealth() ? text : text.withoutHealth(),
        signatures.late(record),
        permit.coversHealth() ? signatures.statements(record, key) : List.of(),
        signatures.disputed(record, text.content(), permit, key),
        permit.coversHealth());
  }

  /** For who writes it, the rows as they stand; for the other, what was shared last. */
  private RecordContent asItStands(SupervisionRecord record, Permit permit, FileKey key) {
    RecordContent now = texts.composer().compose(record, key);
    boolean writes =
        permit.personId().equals(record.authorId())
            || permit.personId().equals(record.recorderId());
    return writes ? now : texts.versions().lastShown(record, key).withVoicesOf(now);
  }
}
