package org.supervision.domain.agreement;

import org.supervision.domain.shared.RuleBroken;

/** There is a newer version of the agreement already. */
public class AgreementBeingWritten extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
