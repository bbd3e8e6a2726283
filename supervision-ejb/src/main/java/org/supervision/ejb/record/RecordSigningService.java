package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.supervision.domain.access.Verb;
import org.supervision.domain.policy.Signatory;
import org.supervision.domain.record.RecordAlreadySigned;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.RecordStep;
import org.supervision.domain.record.StepNotPossible;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.signature.SigningChallenge;
import org.supervision.domain.signature.TextChangedSinceShown;
import org.supervision.ejb.signature.IdentityConfirmed;
import org.supervision.ejb.signature.SignatureRefused;
import org.supervision.ejb.signature.Signing;

/** Signing a record: begun on the page, put down once the signer has proved afresh who they are. */
@Stateless
@RolesAllowed("staff")
public class RecordSigningService {

  @Inject private RecordDoor door;
  @Inject private RecordTexts texts;
  @Inject private Signing signing;
  @Inject private RecordLocking locking;
  @Inject private Clock clock;

  /**
   * Begins the caller's signature on the text that they were shown.
   *
   * @param shownDigest of that text, hexadecimal
   * @return identifier of the challenge
   */
  public String begin(String recordId, String shownDigest) {
    OpenRecord open = door.forStep(recordId, Verb.SIGN);
    SupervisionRecord record = open.record();
    requireSignable(record);
    locking.requireAgreement(record);
    if (!digestNow(open).equals(shownDigest)) {
      throw new TextChangedSinceShown();
    }
    return signing.begin(record.subjectKind(), recordId, shownDigest);
  }

  /**
   * The signer proved who they are: the record is re-read and signed, or the signature is refused.
   */
  public void onIdentityConfirmed(@Observes IdentityConfirmed fact) {
    SigningChallenge challenge = fact.challenge();
    if (challenge.getSubjectKind().equals("record")) {
      sign(challenge);
    }
  }

  /** The proof did not hold: the log says that somebody tried. */
  public void onSignatureRefused(@Observes SignatureRefused fact) {
    SigningChallenge challenge = fact.challenge();
    if (challenge.getSubjectKind().equals("record")) {
      door.refused(challenge.getSubjectId(), Verb.SIGN);
    }
  }

  private void sign(SigningChallenge challenge) {
    OpenRecord open = door.forStep(challenge.getSubjectId(), Verb.SIGN);
    SupervisionRecord record = open.record();
    Instant now = clock.instant();
    locking.requireAgreement(record);
    boolean late = record.getState() == RecordState.CLOSED_UNSIGNED;
    String digest = digestNow(open);
    if (late) {
      requireNotSigned(record);
      record.signLate(door.callerId());
      locking.sealLate(open, signing.sign(challenge, signatory(record), digest));
      return;
    }
    boolean locked = record.sign(door.callerId(), now);
    signing.sign(challenge, signatory(record), digest);
    if (locked) {
      locking.seal(open, null, now);
    }
  }

  /** The first signer takes the signature back before the other signs. */
  public void withdraw(String recordId) {
    OpenRecord open = door.forStep(recordId, Verb.WITHDRAW_SIGNATURE);
    open.record().withdrawSignature(door.callerId());
    signing.withdrawAll(recordId);
  }

  private void requireSignable(SupervisionRecord record) {
    RecordState state = record.getState();
    if (state == RecordState.CLOSED_UNSIGNED) {
      requireNotSigned(record);
    } else if (state != RecordState.AGREED && state != RecordState.HALF_SIGNED) {
      throw new StepNotPossible(state, RecordStep.SIGN);
    }
  }

  /** A late signature is given once; which ones there are, the record itself does not know. */
  private void requireNotSigned(SupervisionRecord record) {
    String caller = door.callerId();
    if (signing.on(record.getId()).stream().anyMatch(one -> one.getPersonId().equals(caller))) {
      throw new RecordAlreadySigned();
    }
  }

  /**
   * A closed record is signed as it was locked; any other as its rows stand in this transaction.
   */
  private String digestNow(OpenRecord open) {
    SupervisionRecord record = open.record();
    return record.getState().isLocked()
        ? texts.versions().lastDigest(record)
        : texts
            .versions()
            .digestOf(texts.composer().compose(record, open.key()).toKeep(), open.key());
  }

  private Signatory signatory(SupervisionRecord record) {
    return door.callerId().equals(record.getSupervisorId())
        ? Signatory.SUPERVISOR
        : Signatory.SUPERVISEE;
  }
}
