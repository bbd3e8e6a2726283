package org.supervision.web.transfer;

import org.supervision.domain.shared.RuleBroken;

/** A move that is not at once has a day. */
public class DayNeeded extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
