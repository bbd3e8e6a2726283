package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** A record is agreed once every suggested amendment has its answer. */
public class AmendmentsUnanswered extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /**
   * @param count how many wait for an answer
   */
  public AmendmentsUnanswered(long count) {
    super(count);
  }
}
