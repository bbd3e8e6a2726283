package org.supervision.domain.record;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.shared.London;

/**
 * By when the policy wants a record written up, and when it was (PRODUCT P10). A record is written
 * up on the day, in London, on which the other party is first shown it.
 *
 * @param by the last day in time, or null where the policy sets none, as for an addendum
 * @param on the day on which it was first shared, or null while it is not
 */
public record WrittenUp(LocalDate by, LocalDate on) implements Serializable {

  static WrittenUp at(LocalDate by, Instant firstSharedAt) {
    return new WrittenUp(by, firstSharedAt == null ? null : London.day(firstSharedAt));
  }

  /** Whether it was shared after the last day in time; that never changes again. */
  public boolean isLate() {
    return by != null && on != null && on.isAfter(by);
  }

  /** Whether it is not shared yet although the last day in time has passed. */
  public boolean isOverdue(LocalDate today) {
    return by != null && on == null && today.isAfter(by);
  }
}
