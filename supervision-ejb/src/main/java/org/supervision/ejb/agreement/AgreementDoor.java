package org.supervision.ejb.agreement;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.ejb.file.PartDoor;
import org.supervision.ejb.people.Relationships;

/** The way to an agreement for every step on it, and the facts that it tells of. */
class AgreementDoor extends PartDoor<SupervisionAgreement> {

  @Inject private SupervisionAgreements agreements;
  @Inject private Event<AgreementShared> shared;
  @Inject private Event<AgreementAwaitsOrganisation> awaitsOrganisation;
  @Inject private OrganisationSigners signers;
  @Inject private Relationships relationships;

  /**
   * For a step: nobody else takes one on the same agreement until this transaction ends. It ends
   * with its pair: from then on it stays as it stood, signed or not.
   */
  SupervisionAgreement forStep(String id, Verb verb) {
    return whileTheyLast(admit(id, verb));
  }

  /** For going on with what was already logged for this page: refusals only are logged. */
  SupervisionAgreement goingOn(String id, Verb verb) {
    return whileTheyLast(admitAgain(id, verb));
  }

  private SupervisionAgreement whileTheyLast(SupervisionAgreement agreement) {
    relationships.requireCurrent(agreement.relationshipId());
    return agreement;
  }

  /** For reading: logged, durably, before anything is opened. */
  Permit forReading(SupervisionAgreement agreement, Verb verb) {
    return require(agreement, verb);
  }

  void shared(SupervisionAgreement agreement) {
    shared.fire(new AgreementShared(agreement));
  }

  /** Tells that both of the pair have signed, and asks somebody for the organisation. */
  void awaitsOrganisation(SupervisionAgreement agreement) {
    signers
        .asked(agreement)
        .ifPresent(
            signer -> awaitsOrganisation.fire(new AgreementAwaitsOrganisation(agreement, signer)));
  }

  @Override
  public SupervisionAgreement find(String id) {
    return agreements.get(id);
  }

  /** The pair is held first and then the agreement, as where a file passes. */
  @Override
  protected SupervisionAgreement findForStep(String id) {
    relationships.hold(find(id).relationshipId());
    return agreements.getForStep(id);
  }
}
