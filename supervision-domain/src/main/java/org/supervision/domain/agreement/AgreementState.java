package org.supervision.domain.agreement;

/** The life of an agreement. */
public enum AgreementState {
  DRAFT,
  SHARED,
  HALF_SIGNED,
  SIGNED,
  NOT_SIGNED_BY_SUPERVISEE,
  SUPERSEDED;

  /** Whether records of the relationship may be signed under it (PRODUCT A2). */
  public boolean standsForRecords() {
    return this == SIGNED || this == NOT_SIGNED_BY_SUPERVISEE;
  }
}
