package org.supervision.ejb.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.people.Person;
import org.supervision.domain.signature.Signature;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.signature.Signing;

/** Reading and sharing an agreement. */
@Stateless
@RolesAllowed("staff")
public class AgreementService {

  @Inject private AgreementDoor door;
  @Inject private AgreementTexts texts;
  @Inject private Signing signing;
  @Inject private AgreementPeople people;
  @Inject private AgreementChanges changes;

  /** An agreement as it stands, for whoever may read it; logged before it is opened. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public AgreementView read(String id) {
    return read(door.find(id));
  }

  /** The same, on the page of a step: refused to whom the step itself would be. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public AgreementView readFor(String id, Verb step) {
    SupervisionAgreement agreement = door.find(id);
    door.goingOnReading(agreement, step);
    return read(agreement);
  }

  private AgreementView read(SupervisionAgreement agreement) {
    String id = agreement.getId();
    Permit permit = door.forReading(agreement, Verb.READ);
    FileKey key = door.keyOf(agreement);
    AgreementTexts.Written written = texts.written(agreement, key);
    return new AgreementView(
        id,
        agreement.fileId(),
        agreement.getState(),
        written.content(),
        written.textVersions(),
        written.at(),
        agreement.getSupervisorId(),
        agreement.getSuperviseeId(),
        agreement.getFirstSignerId(),
        agreement.getSharedAt(),
        agreement.getSignedOn(),
        agreement.getReviewOn(),
        key.open(agreement.refusalContext(), agreement.getRefusalReason()),
        people.signed(signing.on(id)),
        texts.digestOf(written.content(), key),
        permit.personId(),
        agreement.isOrganisationSigns(),
        permit.capacity() == Capacity.ORGANISATION && agreement.awaitsOrganisation(),
        agreement.relationshipId(),
        agreement.getSuperviseeReadAt(),
        agreement.isReviewOverdue(people.today()),
        people.nobodySignsForOrganisation(agreement),
        permit.capacity() == Capacity.ORGANISATION
            ? null
            : changes.since(agreement, written.content(), key));
  }

  /** Shows the draft to the supervisee; from then on both write. */
  public void share(String id) {
    SupervisionAgreement agreement = door.forStep(id, Verb.SHARE);
    agreement.share(door.callerId(), people.now());
    door.shared(agreement);
  }

  /** Takes a first signature back to change the text. */
  public void reopen(String id) {
    door.forStep(id, Verb.WITHDRAW_SIGNATURE).reopen(door.callerId());
    signing.withdrawAll(id);
  }

  /** By what names the signatories are known, and the time. */
  static class AgreementPeople {

    @Inject private Names names;
    @Inject private OrganisationSigners signers;
    @Inject private Clock clock;

    /** Whether it is still to be signed for the organisation, and nobody in the line could. */
    boolean nobodySignsForOrganisation(SupervisionAgreement agreement) {
      return agreement.isOrganisationSigns()
          && agreement.getState().isToBeSigned()
          && signers.asked(agreement).isEmpty();
    }

    List<AgreementView.Signed> signed(List<Signature> signatures) {
      Map<String, Person> people =
          names.of(signatures.stream().map(Signature::getPersonId).toList());
      return signatures.stream()
          .map(
              signature ->
                  new AgreementView.Signed(
                      people.get(signature.getPersonId()).getName(),
                      signature.getSignatory().name(),
                      signature.getSignedAt()))
          .toList();
    }

    LocalDate today() {
      return LocalDate.now(clock);
    }

    Instant now() {
      return clock.instant();
    }
  }
}
