package org.supervision.domain.people;

import java.time.LocalDate;
import org.supervision.domain.shared.RuleBroken;

/** A team is closed when nobody is in it any more. */
public class TeamHasPeople extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /**
   * @param people how many are in it
   * @param day the day from which it was to be closed
   */
  public TeamHasPeople(long people, LocalDate day) {
    super(people, day);
  }
}
