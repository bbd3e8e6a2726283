package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** This step is taken with a reason. */
public class ReasonNeeded extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
