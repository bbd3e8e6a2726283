package org.supervision.domain.transfer;

/** Where a transfer stands. */
public enum TransferState {
  /** Somebody looks at what it would do; nothing is decided. */
  PROPOSED,
  /** Decided: rights pass at its instant, whatever else happens. */
  PLANNED,
  /** Its instant came, and everything that follows from it is done. */
  CARRIED_OUT,
  /** Called off before its instant. */
  WITHDRAWN,
  /** It was wrong, and a later transfer puts it right; the history stays. */
  CORRECTED
}
