package org.supervision.domain.signature;

import org.supervision.domain.shared.RuleBroken;

/** Somebody else than the signer proved their identity. */
public class ConfirmedBySomebodyElse extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
