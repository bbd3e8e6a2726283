package org.supervision.domain.transfer;

import org.supervision.domain.shared.RuleBroken;

/** A transfer has a reason. */
public class MoveNeedsReason extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
