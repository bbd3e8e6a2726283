package org.supervision.domain.request;

/** How a request stands on a day. */
public enum RequestStanding {
  OPEN,
  DUE_SOON,
  OVERDUE,
  /** Its clock waits for whoever asked. */
  STOPPED,
  CLOSED
}
