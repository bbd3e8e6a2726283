package org.supervision.web.reckoning;

import org.supervision.domain.shared.RuleBroken;

/** A line of the absences that were typed cannot be understood. */
public class AbsenceLineUnclear extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /**
   * @param line which one, counted from 1
   */
  public AbsenceLineUnclear(int line) {
    super(line);
  }
}
