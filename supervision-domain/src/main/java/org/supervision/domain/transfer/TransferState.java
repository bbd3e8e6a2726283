package org.supervision.domain.transfer;

/** Where a transfer stands. */
public enum TransferState {
  /** Somebody looks at what it would do; nothing is decided. */
  PROPOSED,
  /**
   * It breaks a rule of allocation, and waits for a service manager to agree; where its day comes
   * before, it never happens.
   */
  WAITING,
  /** A service manager did not agree to it. */
  REFUSED,
  /** Decided: rights pass at its instant, whatever else happens. */
  PLANNED,
  /** Its instant came, and everything that follows from it is done. */
  CARRIED_OUT,
  /** Called off before its instant. */
  WITHDRAWN,
  /** It was wrong, and a later transfer puts it right; the history stays. */
  CORRECTED
}
