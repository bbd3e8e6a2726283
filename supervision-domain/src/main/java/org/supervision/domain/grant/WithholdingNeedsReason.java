package org.supervision.domain.grant;

import org.supervision.domain.shared.RuleBroken;

/** Whoever keeps a reading from its supervisee says why. */
public class WithholdingNeedsReason extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
