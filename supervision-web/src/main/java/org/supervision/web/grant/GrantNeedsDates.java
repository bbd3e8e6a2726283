package org.supervision.web.grant;

import org.supervision.domain.shared.RuleBroken;

/** A request says for which days, and from when to when. */
public class GrantNeedsDates extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
