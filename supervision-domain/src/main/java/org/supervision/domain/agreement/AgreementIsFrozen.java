package org.supervision.domain.agreement;

import org.supervision.domain.shared.RuleBroken;

/**
 * An agreement that somebody has signed is not changed; take the signature back or begin a new
 * version.
 */
public class AgreementIsFrozen extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
