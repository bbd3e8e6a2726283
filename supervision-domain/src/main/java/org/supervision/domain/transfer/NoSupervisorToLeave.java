package org.supervision.domain.transfer;

import org.supervision.domain.shared.RuleBroken;

/** Whoever has no line manager as supervisor has nobody to be moved from. */
public class NoSupervisorToLeave extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
