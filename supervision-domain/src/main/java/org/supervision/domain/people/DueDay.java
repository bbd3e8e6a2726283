package org.supervision.domain.people;

/** What somebody is to have done by a day that the HR system knows of (PRODUCT W6). */
public enum DueDay {
  /** Their registration is renewed. */
  REGISTRATION,
  /** They are trained to supervise, or trained anew. */
  TRAINING,
  /** Their practice is observed. */
  OBSERVATION
}
