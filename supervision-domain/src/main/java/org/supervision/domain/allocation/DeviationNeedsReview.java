package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** A deviation is reviewed by a day that is still to come. */
public class DeviationNeedsReview extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
