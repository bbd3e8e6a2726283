package org.supervision.domain.access;

/** As what somebody was let in: shown to the supervisee in words and kept in the access log. */
public enum Capacity {
  SUPERVISEE,
  SUPERVISOR,
  OTHER_SUPERVISOR,
  RECORDER,
  /** Helps the two with what isn’t working. */
  FACILITATOR,
  LINE_MANAGER,
  /** A service manager in the line, who signs an agreement for the organisation. */
  ORGANISATION,
  /** Reads for a time because somebody else approved it. */
  GRANTED,
  HR,
  /** Somebody in HR who looks into a file whose time is over, for a purpose that they stated. */
  REVIEWER,
  PARTY_TO_MOVE,
  NONE;

  /** Whether they read from outside what others do together: signed or closed things alone. */
  public boolean isFromOutside() {
    return this == LINE_MANAGER
        || this == ORGANISATION
        || this == GRANTED
        || this == HR
        || this == REVIEWER
        || this == PARTY_TO_MOVE
        || this == NONE;
  }
}
