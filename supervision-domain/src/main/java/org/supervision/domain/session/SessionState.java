package org.supervision.domain.session;

/** Whether a session is still to come, took place, or was called off. */
public enum SessionState {
  PLANNED,
  HELD,
  CANCELLED
}
