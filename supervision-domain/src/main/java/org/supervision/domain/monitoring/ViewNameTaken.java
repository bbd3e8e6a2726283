package org.supervision.domain.monitoring;

import org.supervision.domain.shared.RuleBroken;

/** Another of their views bears that name. */
public class ViewNameTaken extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
