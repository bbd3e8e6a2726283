package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** Times are proposed for as long as two people work together. */
public class NotTogetherThen extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /** Names which of them is later, from 1. */
  public NotTogetherThen(int number) {
    super(number);
  }
}
