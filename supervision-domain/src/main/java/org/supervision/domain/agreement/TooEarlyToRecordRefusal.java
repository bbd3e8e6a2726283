package org.supervision.domain.agreement;

import java.time.LocalDate;
import org.supervision.domain.shared.RuleBroken;

/**
 * That a supervisee will not sign is recorded after 10 working days at the earliest (PRODUCT A2).
 */
public class TooEarlyToRecordRefusal extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /**
   * @param earliest the first day on which it can be recorded
   */
  public TooEarlyToRecordRefusal(LocalDate earliest) {
    super(earliest);
  }
}
