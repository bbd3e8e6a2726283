package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** What is proposed is still to come. */
public class ProposedTimeIsPast extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /** Names which of them is not, from 1. */
  public ProposedTimeIsPast(int number) {
    super(number);
  }
}
