package org.supervision.domain.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.supervision.domain.policy.DueDate;

/**
 * What another policy does to the day by which somebody is next to be supervised.
 *
 * @param before by the policy in force until then; null where it sets nothing
 * @param after by the other; null where it sets nothing
 * @param day the first day of the other
 */
public record DueChange(DueDate before, DueDate after, LocalDate day) {

  /** What comes of it. */
  public enum Kind {
    /** In time by the one, overdue by the other. */
    BECOMES_OVERDUE,
    /** Overdue by the one, in time by the other. */
    NO_LONGER_OVERDUE,
    /** Overdue by both. */
    STAYS_OVERDUE,
    /** In time by both, and due earlier. */
    EARLIER,
    /** In time by both, and due later, or not at all. */
    LATER,
    /** Due on the same day, or by neither. */
    THE_SAME
  }

  /** What comes of it on the first day. */
  public Kind kind() {
    if (isOverdue(before)) {
      return isOverdue(after) ? Kind.STAYS_OVERDUE : Kind.NO_LONGER_OVERDUE;
    }
    if (isOverdue(after)) {
      return Kind.BECOMES_OVERDUE;
    }
    int compared = on(before).compareTo(on(after));
    return compared == 0 ? Kind.THE_SAME : compared < 0 ? Kind.LATER : Kind.EARLIER;
  }

  private boolean isOverdue(DueDate due) {
    return due != null && due.isOverdue(day);
  }

  /** The day; after all others where nothing is due, or the clock stands still. */
  private static LocalDate on(DueDate due) {
    return Optional.ofNullable(due).map(DueDate::on).orElse(LocalDate.MAX);
  }
}
