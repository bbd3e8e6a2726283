package org.supervision.domain.retention;

/** How far a file whose time is over has come. */
public enum DisposalState {
  /** Before HR: nobody proposed anything, or what was proposed fell. */
  REVIEW,
  /** One person proposes to destroy it. */
  PROPOSED,
  /** A second one approved; it can be stopped until it is carried out. */
  APPROVED,
  /** Somebody had it carried out: it is being destroyed, or will be when a server is up again. */
  EXECUTING,
  /** Destroyed; a certificate says so. */
  DONE,
  /** Its time is not over after all. */
  NOT_DUE;

  /** Whether a hold still stops it. */
  public boolean isOpen() {
    return this != DONE && this != NOT_DUE;
  }
}
