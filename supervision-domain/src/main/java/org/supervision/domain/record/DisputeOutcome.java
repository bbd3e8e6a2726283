package org.supervision.domain.record;

/** What came of checking what somebody disputes about themselves. */
public enum DisputeOutcome {
  /** It was not accurate; an addendum or a statement beside it says what is. */
  PUT_RIGHT,
  /** It stays as it is, with their statement beside it. */
  STAYS;

  /**
   * The one of a name.
   *
   * @throws DisputeNeedsOutcome where none is
   */
  public static DisputeOutcome named(String name) {
    for (DisputeOutcome each : values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new DisputeNeedsOutcome();
  }
}
