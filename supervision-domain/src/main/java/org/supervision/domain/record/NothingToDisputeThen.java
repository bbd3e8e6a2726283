package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** Nothing that is signed or closed was recorded of them on that day by that person. */
public class NothingToDisputeThen extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
