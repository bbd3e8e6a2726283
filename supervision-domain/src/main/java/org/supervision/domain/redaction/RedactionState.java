package org.supervision.domain.redaction;

/** How a redaction stands. */
public enum RedactionState {
  PROPOSED,
  AGREED,
  TAKEN_BACK
}
