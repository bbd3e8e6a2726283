package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** No move is planned with which the draft could go on, or another than was shown. */
public class NoMoveToPassWith extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
