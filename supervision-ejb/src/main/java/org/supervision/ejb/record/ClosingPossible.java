package org.supervision.ejb.record;

import java.time.LocalDate;
import org.supervision.domain.record.Reminders;

/**
 * When a record that was shared can be closed unsigned (PRODUCT P2).
 *
 * @param from the first day
 * @param dayCome whether that day has come
 * @param reminders how many were sent since it was last shared
 * @param changed whether there are changes that were not shared yet
 */
public record ClosingPossible(LocalDate from, boolean dayCome, int reminders, boolean changed) {

  /** Whether it can be closed now. */
  public boolean isNow() {
    return dayCome && reminders >= Reminders.ENOUGH && !changed;
  }
}
