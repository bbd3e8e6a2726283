package org.supervision.domain.request;

/** How a request stands on a day. */
public enum RequestStanding {
  OPEN,
  DUE_SOON,
  OVERDUE,
  /** Its clock waits for whoever asked. */
  STOPPED,
  /** They were given what is kept; it is to be closed. */
  GIVEN,
  CLOSED
}
