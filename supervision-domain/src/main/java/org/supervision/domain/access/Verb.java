package org.supervision.domain.access;

/** What somebody does to a subject; the access log keeps one of these words in every row. */
public enum Verb {
  LIST,
  READ,
  PRINT,
  DOWNLOAD,
  EXPORT,
  PREPARE,
  PLAN,
  HOLD_SESSION,
  WRITE,
  SHARE,
  SUGGEST,
  ANSWER,
  AGREE,
  DISAGREE,
  STATE,
  REOPEN,
  SIGN,
  WITHDRAW_SIGNATURE,
  CLOSE_UNSIGNED,
  NAME_RECORDER,
  CONSENT,
  ADD,
  FILE_DOCUMENT,
  FOLLOW_UP,
  PLAN_MOVE,
  MOVE,
  LEAVE_DIRECTORATE,
  END,
  RAISE,
  NAME_FACILITATOR,
  SETTLE,
  RELEASE,
  ALLOCATE,
  ENROL,
  ASK_DEVIATION,
  AGREE_DEVIATION,
  REFUSE_DEVIATION,
  REVIEW_DEVIATION,
  STATE_PURPOSE,
  CLOSE_PURPOSE,
  ASK_FOR_ACCESS,
  APPROVE_ACCESS,
  REFUSE_ACCESS,
  REVOKE_ACCESS,
  SET_HOLD,
  JUSTIFY_HOLD,
  LIFT_HOLD,
  OFFER_COPIES,
  PROPOSE_DISPOSAL,
  APPROVE_DISPOSAL,
  STOP_DISPOSAL,
  DISPOSE,
  DRAW,
  APPLY,
  CANCEL,
  RUN,
  OPEN_CALENDAR,
  CLOSE_CALENDAR,
  CHOOSE_REMINDERS,
  SEAL,
  LOGIN,
  LOGOUT;

  /**
   * Whether it only looks: looking is logged before the content is shown, changes with the change.
   */
  public boolean isReading() {
    return switch (this) {
      case LIST, READ, PRINT, DOWNLOAD, EXPORT -> true;
      default -> false;
    };
  }
}
