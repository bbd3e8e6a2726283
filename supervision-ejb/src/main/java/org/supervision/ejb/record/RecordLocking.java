package org.supervision.ejb.record;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supervision.domain.people.Person;
import org.supervision.domain.record.LateStatement;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.RecordVersion;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.signature.Signature;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.agreement.StandingAgreements;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.signature.CanonicalJson;
import org.supervision.ejb.signature.Signing;

/**
 * Locks a record: keeps it whole with its signatures, seals it, and puts the seal into the file's
 * chain.
 */
class RecordLocking {

  @Inject private RecordTexts texts;
  @Inject private Signing signing;
  @Inject private StandingAgreements agreements;
  @Inject private FileAccess access;
  @Inject private Announcer announcer;

  /**
   * @throws org.supervision.domain.agreement.AgreementNeeded where the pair has not signed one (A2)
   */
  void requireAgreement(SupervisionRecord record) {
    agreements.require(record.relationshipId());
  }

  /** What names a case in the words that a record is locked with (PRODUCT P6). */
  RecordCaseDetails caseDetails() {
    return texts.caseDetails();
  }

  /** Seals content, signatures and time of a record that has just reached its last state. */
  void seal(OpenRecord open, String closedBecause, Instant at) {
    SignedRecord signed = keep(open, written(open), closedBecause, at);
    announcer.locked(new RecordLocked(open.record(), signed, false));
  }

  /**
   * Seals a record that was closed because the file passed, as its rows stand; of a draft, which
   * nobody may read, no copy is made.
   */
  void sealOnMove(OpenRecord open, String closedBecause, Instant at) {
    SignedRecord signed = keep(open, written(open), closedBecause, at);
    if (open.record().getState() != RecordState.CLOSED_UNSHARED) {
      announcer.locked(new RecordLocked(open.record(), signed, true));
    }
  }

  /** Seals a signature that came after the record was closed, beside the record's own seal. */
  void sealLate(OpenRecord open, Signature signature) {
    LateSignature late =
        new LateSignature(
            signature.getId(),
            signature.getSubjectId(),
            signature.getPersonId(),
            signature.getSignatory().name(),
            signature.getSignedAt(),
            signature.getDigest());
    sealLater(open, "signature", signature.getId(), late);
  }

  /** Seals a statement that came after the record was closed in the same way, and tells of it. */
  void sealLate(OpenRecord open, LateStatement statement, String text) {
    SealedStatement late =
        new SealedStatement(
            statement.getId(),
            statement.getRecordId(),
            statement.getPersonId(),
            statement.getStatedAt(),
            text);
    sealLater(open, "statement", statement.getId(), late);
    announcer.stated(new RecordStated(open.record()));
  }

  private void sealLater(OpenRecord open, String kind, String id, Object said) {
    byte[] seal = open.key().mac(CanonicalJson.bytes(CanonicalJson.write(said)));
    access.sealedLater(open.record(), kind, id, seal);
  }

  private RecordContent written(OpenRecord open) {
    return texts.composer().compose(open.record(), open.key());
  }

  private SignedRecord keep(
      OpenRecord open, RecordContent content, String closedBecause, Instant at) {
    SupervisionRecord record = open.record();
    SignedRecord signed = new SignedRecord(content.toKeep(), signed(record), closedBecause, at);
    String seal = texts.versions().keep(record, RecordVersion.Kept.LOCKED, signed, at, open.key());
    record.sealWith(seal);
    access.sealed(record, HexFormat.of().parseHex(seal));
    return signed;
  }

  private List<SignedRecord.Signed> signed(SupervisionRecord record) {
    Map<String, Person> people =
        announcer
            .names()
            .of(Stream.of(record.getSupervisorId(), record.getSuperviseeId()).toList());
    return signing.on(record.getId()).stream().map(signature -> signed(signature, people)).toList();
  }

  private static SignedRecord.Signed signed(Signature signature, Map<String, Person> people) {
    return new SignedRecord.Signed(
        people.get(signature.getPersonId()).getName(),
        signature.getSignatory().name(),
        signature.getSignedAt());
  }

  /** Tells the rest of the application, and by what names people are known. */
  static class Announcer {

    @Inject private Event<RecordLocked> lockedEvent;
    @Inject private Event<RecordStated> statedEvent;
    @Inject private Names names;

    void locked(RecordLocked fact) {
      lockedEvent.fire(fact);
    }

    void stated(RecordStated fact) {
      statedEvent.fire(fact);
    }

    Names names() {
      return names;
    }
  }
}
