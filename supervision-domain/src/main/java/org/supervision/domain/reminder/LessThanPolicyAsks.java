package org.supervision.domain.reminder;

import org.supervision.domain.shared.RuleBroken;

/** Somebody wants to be reminded later than the policy reminds everybody, or not at all. */
public class LessThanPolicyAsks extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
