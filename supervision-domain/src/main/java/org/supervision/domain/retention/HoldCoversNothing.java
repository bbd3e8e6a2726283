package org.supervision.domain.retention;

import org.supervision.domain.shared.RuleBroken;

/** A hold says what it covers: a file, a team or everybody. */
public class HoldCoversNothing extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
