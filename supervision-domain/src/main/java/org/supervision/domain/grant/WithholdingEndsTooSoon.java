package org.supervision.domain.grant;

import org.supervision.domain.shared.RuleBroken;

/** A notice is withheld until a day to come, or not at all. */
public class WithholdingEndsTooSoon extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
