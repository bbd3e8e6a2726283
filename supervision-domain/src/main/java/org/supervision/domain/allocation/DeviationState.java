package org.supervision.domain.allocation;

/** How far a deviation has come. */
public enum DeviationState {
  /** It waits for a service manager; once its day has come it has lapsed. */
  ASKED,
  /** A service manager who has no part in it agreed. */
  AGREED,
  /** A service manager who has no part in it refused. */
  REFUSED,
  /** Looked at again, it is not needed any more. */
  ENDED,
  /** What it was asked for was called off. */
  WITHDRAWN
}
