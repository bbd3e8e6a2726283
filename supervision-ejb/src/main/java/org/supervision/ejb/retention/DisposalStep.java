package org.supervision.ejb.retention;

/** What somebody in HR can do next with a file whose time is over. */
public enum DisposalStep {
  LOOK,
  PROPOSE,
  APPROVE,
  STOP,
  CARRY_OUT
}
