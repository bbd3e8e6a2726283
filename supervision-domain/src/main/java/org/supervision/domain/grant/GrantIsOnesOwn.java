package org.supervision.domain.grant;

import org.supervision.domain.shared.RuleBroken;

/** Nobody decides on what they asked for or are named in (ACCESS 9, 15). */
public class GrantIsOnesOwn extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
