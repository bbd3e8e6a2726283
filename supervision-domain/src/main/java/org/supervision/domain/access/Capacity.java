package org.supervision.domain.access;

/** As what somebody was let in: shown to the supervisee in words and kept in the access log. */
public enum Capacity {
  SUPERVISEE,
  SUPERVISOR,
  OTHER_SUPERVISOR,
  RECORDER,
  LINE_MANAGER,
  /** A service manager in the line, who signs an agreement for the organisation. */
  ORGANISATION,
  HR,
  PARTY_TO_MOVE,
  NONE
}
