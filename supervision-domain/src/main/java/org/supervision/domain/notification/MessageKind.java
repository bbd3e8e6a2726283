package org.supervision.domain.notification;

/** Why somebody is written to; the message itself never says. */
public enum MessageKind {
  RECORD_SHARED,
  RECORD_LOCKED,
  RECORD_REMINDER,
  RECORD_STATED,
  RECORD_REOPENED,
  AGREEMENT_SHARED,
  MOVE_DECIDED,
  FILE_MOVED,
  RELATIONSHIP_ENDED,
  DRAFT_RELEASED,
  DIFFICULTY,
  RENEWAL_NEAR,
  SESSION_PLANNED,
  SESSION_CALLED_OFF,
  SESSION_MOVED_TOO_OFTEN,
  TIMES_PROPOSED,
  TIMES_DECLINED,
  AGREEMENT_AWAITS_ORGANISATION,
  REMINDER;

  /** Whether it asks for something that somebody else may have done meanwhile. */
  public boolean isReminder() {
    return this == REMINDER || this == RECORD_REMINDER;
  }
}
