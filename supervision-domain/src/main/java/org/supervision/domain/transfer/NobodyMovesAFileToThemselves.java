package org.supervision.domain.transfer;

import org.supervision.domain.shared.RuleBroken;

/** Whoever runs a transfer gains no reading by it (ACCESS 21). */
public class NobodyMovesAFileToThemselves extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
