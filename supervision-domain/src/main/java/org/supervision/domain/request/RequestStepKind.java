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
  /** What they are given was put together. */
  PACKED,
  /** They were given it. */
  DELIVERED,
  /** What they dispute was noted beside a record. */
  DISPUTED,
  /** It was checked. */
  DISPUTE_SETTLED,
  CLOSED
}
