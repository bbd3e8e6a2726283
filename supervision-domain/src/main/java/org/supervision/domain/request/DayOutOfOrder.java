package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** A step is dated today or before, and not before the one that it follows. */
public class DayOutOfOrder extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
