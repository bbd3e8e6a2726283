package org.supervision.domain.agreement;

import org.supervision.domain.shared.RuleBroken;

/** Only a half-signed agreement can be taken back. */
public class AgreementNotHalfSigned extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
