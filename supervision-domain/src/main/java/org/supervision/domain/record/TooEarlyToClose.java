package org.supervision.domain.record;

import java.time.LocalDate;
import org.supervision.domain.shared.RuleBroken;

/**
 * A record is closed unsigned some working days after it was last shared, at the earliest (PRODUCT
 * P2).
 */
public class TooEarlyToClose extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /**
   * @param earliest the first day on which it can be closed
   */
  public TooEarlyToClose(LocalDate earliest) {
    super(earliest);
  }
}
