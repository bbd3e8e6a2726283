package org.supervision.domain.notification;

/** Why a message will never be sent. */
public enum NotSent {
  /** Nobody knows a mail address of the person. */
  NO_ADDRESS,
  /** The person has left the authority. */
  HAS_LEFT,
  /** What it was to say holds no more, or is no longer theirs to know. */
  OUTDATED,
  /** The mail server did not take it, again and again. */
  GIVEN_UP
}
