package org.supervision.ejb.demo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.supervision.domain.agreement.AgreementClauseText;
import org.supervision.domain.agreement.AgreementState;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.people.Person;
import org.supervision.domain.policy.AgreementClause;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.Signatory;
import org.supervision.domain.signature.Signature;
import org.supervision.domain.signature.SigningChallenge;
import org.supervision.ejb.agreement.AgreementSealing;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.policy.Policies;
import tools.jackson.databind.JsonNode;

/** Makes the agreements of the example, signed in the past. */
class ExampleAgreements {

  @Inject private ExampleRows rows;
  @Inject private Policies policies;
  @Inject private DueDates dueDates;
  @Inject private AgreementSealing sealing;
  @Inject private Clock clock;

  void load(JsonNode node, ExampleCast cast, ExampleDates dates) {
    Person supervisor = cast.person(node.get("supervisor").asString());
    Person supervisee = cast.person(node.get("supervisee").asString());
    ExampleCast.Held held = cast.file(supervisee);
    Policy policy = policies.of(cast.organisation().getId());
    LocalDate signed = dates.day(node, "signed");
    Instant shared = signed == null ? clock.instant() : ExampleDates.at(signed, LocalTime.of(9, 0));
    SupervisionAgreement agreement =
        new SupervisionAgreement(
            cast.relationship(supervisor, supervisee),
            held.file().getId(),
            policy.versionId(),
            node.get("number").asInt(),
            shared);
    if (policy.signatories().contains(Signatory.ORGANISATION)) {
      agreement.letOrganisationSign();
    }
    rows.add(agreement);
    clauses(node, agreement, policy, held, shared);
    agreement.share(supervisor.getId(), shared);
    rows.flush();
    if (signed != null) {
      sign(agreement, List.of(supervisor, supervisee), signed, policy, held);
    }
  }

  private void clauses(
      JsonNode node,
      SupervisionAgreement agreement,
      Policy policy,
      ExampleCast.Held held,
      Instant at) {
    int position = 1;
    for (AgreementClause form : policy.agreementClauses()) {
      AgreementClauseText clause =
          new AgreementClauseText(agreement.getId(), form.key(), position++);
      String text = node.path("clauses").path(form.key()).asString(form.text());
      clause.write(held.key().seal(clause.nextContext(), text), 0, agreement.getSupervisorId(), at);
      rows.add(clause);
    }
  }

  private void sign(
      SupervisionAgreement agreement,
      List<Person> signers,
      LocalDate day,
      Policy policy,
      ExampleCast.Held held) {
    String digest = sealing.digestNow(agreement, held.key());
    LocalDate review = dueDates.by(policy, policy.deadlines().agreementReviewed(), day);
    int hour = 10;
    for (Person signer : signers) {
      Instant at = ExampleDates.at(day, LocalTime.of(hour++, 5));
      SigningChallenge challenge =
          new SigningChallenge(signer.getId(), "agreement", agreement.getId(), digest, at);
      rows.add(new Signature(challenge, agreement.signatory(signer.getId()), at));
      if (signer.getId().equals(agreement.getSuperviseeId())) {
        agreement.confirmRead(signer.getId(), at);
      }
      agreement.sign(signer.getId(), day, review);
    }
    if (agreement.getState() == AgreementState.SIGNED) {
      sealing.seal(agreement, held.key());
    }
  }
}
