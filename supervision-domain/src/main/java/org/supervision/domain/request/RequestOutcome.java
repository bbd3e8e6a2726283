package org.supervision.domain.request;

/** What became of a request. */
public enum RequestOutcome {
  ANSWERED,
  REFUSED,
  WITHDRAWN;

  /**
   * The one of a name.
   *
   * @throws RequestNeedsOutcome where there is none of that name
   */
  public static RequestOutcome named(String name) {
    for (RequestOutcome each : values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new RequestNeedsOutcome();
  }
}
