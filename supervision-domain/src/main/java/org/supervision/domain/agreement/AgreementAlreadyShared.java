package org.supervision.domain.agreement;

import org.supervision.domain.shared.RuleBroken;

/** An agreement is shared once. */
public class AgreementAlreadyShared extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
