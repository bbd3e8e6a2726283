package org.supervision.domain.session;

import java.time.LocalDate;
import org.supervision.domain.shared.RuleBroken;

/** A session cannot have been held on a day that has not come. */
public class SessionInTheFuture extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /**
   * @param day the day that was given
   */
  public SessionInTheFuture(LocalDate day) {
    super(day);
  }
}
