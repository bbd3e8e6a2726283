package org.supervision.domain.request;

/** What was done with a request. */
public enum RequestStepKind {
  LOGGED,
  IDENTITY_CHECKED,
  CLOCK_STOPPED,
  CLOCK_STARTED,
  EXTENDED,
  ACKNOWLEDGED,
  TAKEN,
  CLOSED
}
