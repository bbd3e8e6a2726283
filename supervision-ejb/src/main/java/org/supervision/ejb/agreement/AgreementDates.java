package org.supervision.ejb.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.policy.Policy;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.policy.Policies;

/** The dates of an agreement, as the policy in force says. */
class AgreementDates {

  @Inject private Policies policies;
  @Inject private DueDates dueDates;
  @Inject private Clock clock;

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** By when an agreement signed on a day is to be reviewed. */
  LocalDate reviewAfter(SupervisionAgreement agreement, LocalDate signedOn) {
    Policy policy = policies.of(agreement.organisationId());
    return dueDates.by(policy, policy.deadlines().agreementReviewed(), signedOn);
  }

  /**
   * From when a refusal may be recorded; today where it was never shared, which is refused anyway.
   */
  LocalDate refusalFrom(SupervisionAgreement agreement) {
    if (agreement.getSharedAt() == null) {
      return today();
    }
    LocalDate shared = LocalDate.ofInstant(agreement.getSharedAt(), clock.getZone());
    Policy policy = policies.of(agreement.organisationId());
    return dueDates.by(policy, policy.deadlines().agreementUnsigned(), shared);
  }
}
