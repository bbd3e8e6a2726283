package org.supervision.domain.monitoring;

import org.supervision.domain.shared.RuleBroken;

/** The name of a view is longer than fits. */
public class ViewNameTooLong extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /** Names how long it may be. */
  public ViewNameTooLong(int atMost) {
    super(atMost);
  }
}
