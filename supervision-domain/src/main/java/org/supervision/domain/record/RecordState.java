package org.supervision.domain.record;

/** Where a record stands in its life (PRODUCT P2). */
public enum RecordState {
  DRAFT,
  SHARED,
  AGREED,
  HALF_SIGNED,
  SIGNED,
  CLOSED_UNSIGNED,
  CLOSED_UNSHARED;

  /** Whether its content can never change again. */
  public boolean isLocked() {
    return this == SIGNED || this == CLOSED_UNSIGNED || this == CLOSED_UNSHARED;
  }
}
