package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** What keeps to the rules needs no deviation. */
public class NoRuleBroken extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
