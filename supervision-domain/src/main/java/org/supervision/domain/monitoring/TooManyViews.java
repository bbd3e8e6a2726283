package org.supervision.domain.monitoring;

import org.supervision.domain.shared.RuleBroken;

/** Somebody has as many views as anybody may have. */
public class TooManyViews extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /** Names how many. */
  public TooManyViews(int atMost) {
    super(atMost);
  }
}
