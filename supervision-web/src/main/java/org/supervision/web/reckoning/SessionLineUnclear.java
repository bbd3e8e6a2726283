package org.supervision.web.reckoning;

import org.supervision.domain.shared.RuleBroken;

/** A line of the sessions that were typed cannot be understood. */
public class SessionLineUnclear extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /**
   * @param line which one, counted from 1
   */
  public SessionLineUnclear(int line) {
    super(line);
  }
}
