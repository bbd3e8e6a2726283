package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** Every decision has its reason (PRODUCT P5). */
public class DecisionNeedsReason extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
