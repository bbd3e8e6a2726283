package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** Line management passes by a move, with the file. */
public class TheLineMoves extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
