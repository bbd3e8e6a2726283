package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.signature.Signature;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.signature.Signing;

/** Records for copies that leave the application: logged, durably, before a word is opened. */
@Stateless
@RolesAllowed({"staff", "inspector"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecordCopyService {

  private static final int MOST = 5_000;

  @Inject private RecordDoor door;
  @Inject private RecordTexts texts;
  @Inject private SupervisionRecords records;
  @Inject private Signing signing;
  @Inject private Names names;

  /** One record as the caller may take it along. */
  public RecordCopy copy(String recordId, Verb verb) {
    SupervisionRecord record = door.find(recordId);
    return copy(record, door.forReading(record, verb));
  }

  /** Which records of a file the caller may export, newest session first: facts, no content. */
  public List<RecordFacts> exportable(String fileId) {
    return records.ofFile(fileId, 0, MOST).stream()
        .filter(record -> door.lets(record, Verb.EXPORT))
        .map(RecordFacts::of)
        .toList();
  }

  /** One record of a file whose export was logged as a whole; refusals are logged. */
  public RecordCopy exported(String recordId) {
    SupervisionRecord record = door.find(recordId);
    return copy(record, door.goingOnReading(record, Verb.EXPORT));
  }

  private RecordCopy copy(SupervisionRecord record, Permit permit) {
    FileKey key = door.keyOf(record);
    List<Signature> signatures = signing.on(record.getId());
    Map<String, Person> people = names.of(signatures.stream().map(Signature::getPersonId).toList());
    SignedRecord text =
        record.getState().isLocked()
            ? texts.versions().locked(record, key)
            : new SignedRecord(
                asItStands(record, permit, key),
                signed(signatures, people, all -> true),
                null,
                null);
    return new RecordCopy(
        RecordFacts.of(record, permit),
        permit.coversHealth() ? text : text.withoutHealth(),
        signed(signatures, people, signature -> isLate(signature, record)),
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

  private static boolean isLate(Signature signature, SupervisionRecord record) {
    return record.getLockedAt() != null && signature.getSignedAt().isAfter(record.getLockedAt());
  }

  private static List<SignedRecord.Signed> signed(
      List<Signature> signatures, Map<String, Person> people, Predicate<Signature> which) {
    return signatures.stream()
        .filter(which)
        .map(
            signature ->
                new SignedRecord.Signed(
                    people.get(signature.getPersonId()).getName(),
                    signature.getSignatory().name(),
                    signature.getSignedAt()))
        .toList();
  }
}
