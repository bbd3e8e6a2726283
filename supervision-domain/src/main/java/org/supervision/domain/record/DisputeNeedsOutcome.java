package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** Nothing is settled without saying what came of it. */
public class DisputeNeedsOutcome extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
