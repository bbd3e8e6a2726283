package org.supervision.domain.monitoring;

/** What became of somebody's supervision in one month (PRODUCT Q1). */
public enum Outcome {
  /** All that fell due was held by its day. */
  ON_TIME,
  /** All was held, and at least one of it after its day. */
  LATE,
  /** Something fell due and was not held by the end of the month. */
  NOT_HELD,
  /** The month goes on, and what is due in it can still be held in time. */
  TO_COME,
  /** An absence moved it out of the month (PRODUCT F6). */
  AWAY,
  /** They are supervised since so short a time that nothing fell due yet. */
  STARTED,
  /** It fell due in another month, or nothing is set for them. */
  NOT_DUE,
  /** They are to be supervised here, and today nobody in the line does so: a vacancy above them. */
  NO_SUPERVISOR;

  /** Whether they are one of those whose supervision was due: the whole of a percentage. */
  public boolean wasDue() {
    return this == ON_TIME || this == LATE || this == NOT_HELD;
  }
}
