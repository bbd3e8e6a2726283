package org.supervision.domain.people;

/** Whether somebody was trained to supervise. */
public enum Training {
  /** Nobody said. */
  UNKNOWN,
  /** They were, on a day. */
  TRAINED,
  /** They were not. */
  UNTRAINED
}
