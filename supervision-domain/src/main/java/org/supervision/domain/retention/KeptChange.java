package org.supervision.domain.retention;

import java.time.LocalDate;

/**
 * What another policy does to the last day on which a file is kept.
 *
 * @param before by the policy in force
 * @param after by the other
 */
public record KeptChange(LocalDate before, LocalDate after) {

  /** What comes of it. */
  public enum Kind {
    /** It may go sooner. */
    EARLIER,
    /** It is kept longer. */
    LATER,
    /** Nothing changes. */
    THE_SAME
  }

  /** What comes of it. */
  public Kind kind() {
    if (after.equals(before)) {
      return Kind.THE_SAME;
    }
    return after.isBefore(before) ? Kind.EARLIER : Kind.LATER;
  }
}
