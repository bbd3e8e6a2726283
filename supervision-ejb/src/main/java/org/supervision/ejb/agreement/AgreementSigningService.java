package org.supervision.ejb.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.supervision.domain.access.Verb;
import org.supervision.domain.agreement.AgreementNotToBeSigned;
import org.supervision.domain.agreement.AgreementState;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.shared.WrittenText;
import org.supervision.domain.signature.SigningChallenge;
import org.supervision.domain.signature.TextChangedSinceShown;
import org.supervision.ejb.signature.IdentityConfirmed;
import org.supervision.ejb.signature.SignatureRefused;
import org.supervision.ejb.signature.Signing;

/** Signing an agreement, and recording that the supervisee will not (PRODUCT A1, A2). */
@Stateless
@RolesAllowed("staff")
public class AgreementSigningService {

  @Inject private AgreementDoor door;
  @Inject private SupervisionAgreements agreements;
  @Inject private AgreementSealing sealing;
  @Inject private Signing signing;
  @Inject private AgreementDates dates;

  /**
   * Begins the caller's signature on the text that they were shown; identifier of the challenge.
   *
   * @param hasRead whether the supervisee says that they have read who may look at the records
   */
  public String begin(String id, String shownDigest, boolean hasRead) {
    SupervisionAgreement agreement = door.forStep(id, Verb.SIGN);
    if (agreement.getState() != AgreementState.SHARED && !agreement.getState().isPartlySigned()) {
      throw new AgreementNotToBeSigned();
    }
    if (hasRead) {
      agreement.confirmRead(door.callerId(), dates.now());
    }
    agreement.requireRead(door.callerId());
    if (!digestNow(agreement).equals(shownDigest)) {
      throw new TextChangedSinceShown();
    }
    return signing.begin(agreement.subjectKind(), id, shownDigest);
  }

  /**
   * The signer proved who they are: the agreement is re-read and signed, or the signature is
   * refused.
   */
  public void onIdentityConfirmed(@Observes IdentityConfirmed fact) {
    SigningChallenge challenge = fact.challenge();
    if (challenge.getSubjectKind().equals("agreement")) {
      sign(challenge);
    }
  }

  /** The proof did not hold: the log says that somebody tried. */
  public void onSignatureRefused(@Observes SignatureRefused fact) {
    SigningChallenge challenge = fact.challenge();
    if (challenge.getSubjectKind().equals("agreement")) {
      door.refused(challenge.getSubjectId(), Verb.SIGN);
    }
  }

  private void sign(SigningChallenge challenge) {
    SupervisionAgreement agreement = door.forStep(challenge.getSubjectId(), Verb.SIGN);
    String digest = digestNow(agreement);
    LocalDate today = dates.today();
    agreement.sign(door.callerId(), today, dates.reviewAfter(agreement, today));
    signing.sign(challenge, agreement.signatory(door.callerId()), digest);
    if (agreement.awaitsOrganisation()) {
      door.awaitsOrganisation(agreement);
    }
    if (agreement.getState() == AgreementState.SIGNED) {
      sealing.seal(agreement, door.keyOf(agreement));
      supersedeBefore(agreement);
    }
  }

  /** Records that the supervisee will not sign, with the reason; records may then be signed. */
  public void recordRefusal(String id, String typed) {
    SupervisionAgreement agreement = door.forStep(id, Verb.CLOSE_UNSIGNED);
    agreement.recordRefusal(
        door.callerId(),
        door.keyOf(agreement)
            .seal(agreement.refusalContext(), WrittenText.required(typed, WrittenText.SHORT)),
        dates.today(),
        dates.refusalFrom(agreement));
  }

  private String digestNow(SupervisionAgreement agreement) {
    return sealing.digestNow(agreement, door.keyOf(agreement));
  }

  private void supersedeBefore(SupervisionAgreement signed) {
    agreements.ofRelationship(signed.relationshipId()).stream()
        .filter(agreement -> agreement.getNumber() < signed.getNumber())
        .filter(agreement -> agreement.getState() != AgreementState.SUPERSEDED)
        .forEach(SupervisionAgreement::supersede);
  }
}
