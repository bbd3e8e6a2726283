package org.supervision.domain.grant;

import org.supervision.domain.shared.RuleBroken;

/** A grant names a kind of content and days that exist (ACCESS 15). */
public class GrantOpensNothing extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
