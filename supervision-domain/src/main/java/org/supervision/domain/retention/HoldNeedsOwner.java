package org.supervision.domain.retention;

import org.supervision.domain.shared.RuleBroken;

/** A hold has an owner: somebody who works here. */
public class HoldNeedsOwner extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
