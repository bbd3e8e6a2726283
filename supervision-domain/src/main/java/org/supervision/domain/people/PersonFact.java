package org.supervision.domain.people;

/** What HR says of somebody where their system does not tell it, and allocation turns on it. */
public enum PersonFact {
  /** Whether and when they were trained to supervise. */
  TRAINING,
  /** Since when they have managed people, here or elsewhere. */
  EXPERIENCE,
  /** What they are qualified in. */
  QUALIFICATION,
  /** With whom they are registered: only of who comes from outside. */
  REGISTRATION
}
