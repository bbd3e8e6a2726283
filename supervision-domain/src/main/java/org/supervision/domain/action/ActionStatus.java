package org.supervision.domain.action;

/** What became of an action (PRODUCT P5). */
public enum ActionStatus {
  OPEN,
  HELD_UP,
  DONE,
  DROPPED,
  HANDED_ON;

  /** Whether it still has to be done and is carried to the next session. */
  public boolean isOpen() {
    return this == OPEN || this == HELD_UP;
  }
}
