package org.supervision.domain.retention;

import org.supervision.domain.shared.RuleBroken;

/** A hold is justified anew on a day to come, within a year. */
public class HoldReviewNotWithinYear extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
