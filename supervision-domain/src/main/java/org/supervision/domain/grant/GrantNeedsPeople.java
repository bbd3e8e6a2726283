package org.supervision.domain.grant;

import org.supervision.domain.shared.RuleBroken;

/** A grant names the people whose files it opens (ACCESS 15). */
public class GrantNeedsPeople extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
