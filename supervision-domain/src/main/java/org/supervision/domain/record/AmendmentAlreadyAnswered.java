package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** An amendment is answered once. */
public class AmendmentAlreadyAnswered extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
