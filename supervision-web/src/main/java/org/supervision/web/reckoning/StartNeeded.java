package org.supervision.web.reckoning;

import org.supervision.domain.shared.RuleBroken;

/** Without the day on which supervision began nothing can be reckoned. */
public class StartNeeded extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
