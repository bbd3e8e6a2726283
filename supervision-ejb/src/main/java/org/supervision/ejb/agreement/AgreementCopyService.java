package org.supervision.ejb.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.ejb.signature.Signing;

/** Agreements for copies that leave the application: logged, durably, before a word is opened. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgreementCopyService {

  @Inject private AgreementDoor door;
  @Inject private SupervisionAgreements agreements;
  @Inject private AgreementTexts texts;
  @Inject private Signing signing;
  @Inject private AgreementService.AgreementPeople people;

  /** One agreement as the caller may take it along. */
  public AgreementCopy copy(String id, Verb verb) {
    SupervisionAgreement agreement = door.find(id);
    door.forReading(agreement, verb);
    return copy(agreement);
  }

  /** Of which agreements of a file the caller may take that step, newest first. */
  public List<String> open(String fileId, Verb verb) {
    return agreements.ofFile(fileId).stream()
        .filter(agreement -> door.lets(agreement, verb))
        .map(SupervisionAgreement::getId)
        .toList();
  }

  /** One agreement where that was logged for the file as a whole; refusals are logged. */
  public AgreementCopy goingOn(String id, Verb verb) {
    SupervisionAgreement agreement = door.find(id);
    door.goingOnReading(agreement, verb);
    return copy(agreement);
  }

  private AgreementCopy copy(SupervisionAgreement agreement) {
    return new AgreementCopy(
        agreement.getState(),
        texts.compose(agreement, door.keyOf(agreement)),
        people.signed(signing.on(agreement.getId())),
        agreement.getSignedOn(),
        agreement.getReviewOn(),
        agreement.getSeal());
  }
}
