package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.supervision.domain.access.Permit;
import org.supervision.domain.people.Person;
import org.supervision.domain.record.LateStatement;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.signature.Signature;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.signature.Signing;

/** The signatures that stand on a record, and what was stated or is disputed beside them. */
class RecordSignatures {

  @Inject private Signing signing;
  @Inject private RecordParts parts;
  @Inject private Names names;
  @Inject private DisputeTexts disputes;

  /** How many there are. */
  int count(SupervisionRecord record) {
    return signing.on(record.getId()).size();
  }

  /** All of them, in the order in which they were given. */
  List<SignedRecord.Signed> all(SupervisionRecord record) {
    return named(signing.on(record.getId()));
  }

  /** Those that came after it was closed without them (PRODUCT P2). */
  List<SignedRecord.Signed> late(SupervisionRecord record) {
    if (record.getState() != RecordState.CLOSED_UNSIGNED) {
      return List.of();
    }
    return named(
        signing.on(record.getId()).stream()
            .filter(signature -> signature.getSignedAt().isAfter(record.getLockedAt()))
            .toList());
  }

  /** What the other party stated after it was closed without them (PRODUCT P2). */
  List<StatedLate> statements(SupervisionRecord record, FileKey key) {
    if (record.getState() != RecordState.CLOSED_UNSIGNED) {
      return List.of();
    }
    List<LateStatement> found = parts.statementsOn(record.getId());
    Map<String, Person> people = names.of(found.stream().map(LateStatement::getPersonId).toList());
    return found.stream()
        .map(
            one ->
                new StatedLate(
                    people.get(one.getPersonId()).getName(),
                    one.getStatedAt(),
                    key.open(one.context(), one.getStatement())))
        .toList();
  }

  /** What who it is about disputes in what of it opens to the reader. */
  List<Disputed> disputed(
      SupervisionRecord record, RecordContent content, Permit permit, FileKey key) {
    return disputes.of(record, content, permit, key);
  }

  private List<SignedRecord.Signed> named(List<Signature> signatures) {
    Map<String, Person> people = names.of(signatures.stream().map(Signature::getPersonId).toList());
    return signatures.stream()
        .map(
            signature ->
                new SignedRecord.Signed(
                    people.get(signature.getPersonId()).getName(),
                    signature.getSignatory().name(),
                    signature.getSignedAt()))
        .toList();
  }
}
