package org.supervision.domain.grant;

/** How far a request to read has come; whether it runs is decided by its instants as well. */
public enum GrantState {
  /** Waits for a decision. */
  ASKED,
  /** Opens what it names from its start to its end. */
  APPROVED,
  /** Opens nothing. */
  REFUSED,
  /** Was approved, and ended before its time. */
  REVOKED
}
