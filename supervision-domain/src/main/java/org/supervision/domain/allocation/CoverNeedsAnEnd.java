package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** Cover is for a time: it has a last day (ACCESS 28). */
public class CoverNeedsAnEnd extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
