package org.supervision.domain.action;

import org.supervision.domain.shared.RuleBroken;

/** Every action has an owner out of the pair, and a date (PRODUCT P5). */
public class ActionNeedsOwner extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
