package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** What breaks a rule of allocation is done as a deviation, or not at all (PRODUCT W3). */
public class DeviationNeeded extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
