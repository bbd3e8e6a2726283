package org.supervision.ejb.agreement;

import org.supervision.domain.agreement.SupervisionAgreement;

/** Fact: the draft of an agreement was shown to the supervisee. */
public record AgreementShared(SupervisionAgreement agreement) {}
