package org.supervision.ejb.session;

/** What stands in the way of a time at which two would meet: that something does, never what. */
public enum Hindrance {
  /** Who asks has a session planned then. */
  YOURS,
  /** The other one has. */
  THEIRS,
  /** One of the two is away. */
  AWAY,
  /** A bank holiday, a weekend, or a day on which the council is closed. */
  NOT_WORKED
}
