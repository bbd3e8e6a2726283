package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** Whoever says who supervises gains no reading by it (ACCESS 21). */
public class NobodyAllocatesToThemselves extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
