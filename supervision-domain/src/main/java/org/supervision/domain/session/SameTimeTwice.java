package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** No time is proposed twice. */
public class SameTimeTwice extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /** Names which of them was proposed before, from 1. */
  public SameTimeTwice(int number) {
    super(number);
  }
}
