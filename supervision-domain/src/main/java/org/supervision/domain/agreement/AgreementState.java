package org.supervision.domain.agreement;

/** The life of an agreement. */
public enum AgreementState {
  DRAFT,
  SHARED,
  HALF_SIGNED,
  /** Both of the pair have signed; the organisation, which the policy names too, has not. */
  PAIR_SIGNED,
  SIGNED,
  NOT_SIGNED_BY_SUPERVISEE,
  SUPERSEDED;

  /** Whether somebody has signed it, and somebody else has not yet. */
  public boolean isPartlySigned() {
    return this == HALF_SIGNED || this == PAIR_SIGNED;
  }

  /** Whether records of the relationship may be signed under it (PRODUCT A2). */
  public boolean standsForRecords() {
    return this == SIGNED || this == NOT_SIGNED_BY_SUPERVISEE;
  }

  /** Whether signatures are still to come, now or once it is shared. */
  public boolean isToBeSigned() {
    return this == DRAFT || this == SHARED || isPartlySigned();
  }
}
