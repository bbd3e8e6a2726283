package org.supervision.domain.request;

/** What the clock of a request waits for. */
public enum StoppedFor {
  /** To know who asks: the time to answer begins with the day on which that is known. */
  IDENTITY,
  /** To know what is meant: the days until they say so do not count. */
  CLARIFICATION;

  /**
   * The one of a name.
   *
   * @throws ClockNeedsCause where there is none of that name
   */
  public static StoppedFor named(String name) {
    for (StoppedFor each : values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new ClockNeedsCause();
  }
}
