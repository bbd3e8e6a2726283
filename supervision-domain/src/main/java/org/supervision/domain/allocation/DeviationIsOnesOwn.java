package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** Nobody decides on a deviation that they asked for or are part of (ACCESS 9, 14). */
public class DeviationIsOnesOwn extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
