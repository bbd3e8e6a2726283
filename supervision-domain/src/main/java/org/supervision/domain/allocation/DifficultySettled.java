package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** What came of a difficulty is kept once, and then stays as it is. */
public class DifficultySettled extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
