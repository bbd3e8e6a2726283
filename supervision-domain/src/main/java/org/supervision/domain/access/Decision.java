package org.supervision.domain.access;

/**
 * What the rules say about one caller, one subject and one verb.
 *
 * @param outcome whether they are let in, and if not, what they are told
 * @param capacity as what they were let in, or as what they came nearest
 */
public record Decision(Outcome outcome, Capacity capacity) {

  /** What becomes of the request; of several capacities the first in this order counts. */
  public enum Outcome {
    /** Let in. */
    PERMITTED,
    /** They see the subject, but this step is somebody else's. */
    NOT_YOURS,
    /** A purpose, once stated, would let them read. */
    PURPOSE_NEEDED,
    /** For them it does not exist. */
    NOT_VISIBLE
  }

  /** Nobody's capacity: for them it does not exist. */
  static final Decision NOTHING = new Decision(Outcome.NOT_VISIBLE, Capacity.NONE);

  /** Whether they are let in. */
  public boolean isPermitted() {
    return outcome == Outcome.PERMITTED;
  }

  /** The one of two that does more for the caller. */
  Decision or(Decision other) {
    return other.outcome.compareTo(outcome) < 0 ? other : this;
  }
}
