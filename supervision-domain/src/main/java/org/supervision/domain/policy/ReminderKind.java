package org.supervision.domain.policy;

import java.util.List;

/** What somebody is reminded of, so many days before or after a date. */
public enum ReminderKind {
  /** Two are to meet. */
  SESSION_NEAR(false, 1, 2, 3, 7),
  /** Supervision falls due. */
  SUPERVISION_DUE(false, 0, 3, 7, 14),
  /** Supervision was due and was not held. */
  SUPERVISION_OVERDUE(true, 1, 3, 7),
  /** The record of a session should be shared by now. */
  RECORD_LATE(true, 1, 3, 7),
  /** An agreement is to be read together again. */
  AGREEMENT_REVIEW(false, 0, 7, 14, 28),
  /** An action is to be done. */
  ACTION_DUE(false, 0, 1, 3, 7),
  /** The week begins, and something in it needs a supervisor. */
  MONDAY_DIGEST(true, 0);

  private final boolean after;
  private final List<Integer> usual;

  ReminderKind(boolean after, Integer... usual) {
    this.after = after;
    this.usual = List.of(usual);
  }

  /** Whether it comes after the date that it is about, else before. */
  public boolean isAfter() {
    return after;
  }

  /** So many days before or after are offered to choose from. */
  public List<Integer> usual() {
    return usual;
  }
}
