package org.supervision.domain.agreement;

import org.supervision.domain.shared.RuleBroken;

/** The agreement is not waiting for this signature. */
public class AgreementNotToBeSigned extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
