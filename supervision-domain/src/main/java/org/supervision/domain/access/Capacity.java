package org.supervision.domain.access;

/** As what somebody was let in: shown to the supervisee in words and kept in the access log. */
public enum Capacity {
  SUPERVISEE,
  SUPERVISOR,
  OTHER_SUPERVISOR,
  RECORDER,
  LINE_MANAGER,
  HR,
  PARTY_TO_MOVE,
  NONE
}
