package org.supervision.ejb.agreement;

import org.supervision.domain.agreement.SupervisionAgreement;

/**
 * Fact: both of the pair have signed an agreement that the policy has the organisation sign too.
 *
 * @param signerId who is asked to
 */
public record AgreementAwaitsOrganisation(SupervisionAgreement agreement, String signerId) {}
