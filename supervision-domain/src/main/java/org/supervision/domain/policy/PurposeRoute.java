package org.supervision.domain.policy;

/** By which road somebody comes to state a purpose. */
public enum PurposeRoute {
  /** A manager in the supervisee's own line, at once (ACCESS 10). */
  LINE,
  /** HR, assigned to a request or review (ACCESS 19). */
  HR,
  /** Anybody under an approved grant (ACCESS 15). */
  GRANT
}
