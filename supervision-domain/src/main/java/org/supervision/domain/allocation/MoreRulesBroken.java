package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** By now more rules are broken than somebody was asked about. */
public class MoreRulesBroken extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
