package org.supervision.domain.retention;

/** Why what two people had said of a file counts no more. */
public enum FellBecause {
  /** Somebody stopped it. */
  STOPPED,
  /** A hold covers it. */
  HOLD,
  /** Its time is over on another day, or not at all: a corrected date, a return, a policy. */
  DATE
}
