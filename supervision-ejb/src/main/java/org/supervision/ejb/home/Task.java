package org.supervision.ejb.home;

import java.time.LocalDate;

/**
 * Something that needs somebody now.
 *
 * @param kind what it is; the page has its words
 * @param person the other one's name
 * @param on the day it is about: held, due or planned; or null
 * @param by until when, or null
 * @param targetId identifier of the record, session, agreement, grant, feed, hold, file, request,
 *     proposal or relationship that it leads to
 * @param days by how many days it is late, or 0
 */
public record Task(
    Kind kind, String person, LocalDate on, LocalDate by, String targetId, int days) {

  /** Kinds of tasks, the most urgent first. */
  public enum Kind {
    OVERDUE,
    SAY_WHETHER_HELD,
    WRITE_UP,
    FINISH_DRAFT,
    SHARE_CHANGES,
    CHANGE_TEXT,
    ANSWER_AMENDMENT,
    ANSWER_DISAGREEMENT,
    READ_DRAFT,
    SIGN_RECORD,
    DECIDE_GRANT,
    DECIDE_DEVIATION,
    REVIEW_DEVIATION,
    RELEASE_DRAFT,
    CLOSE_LEFT_RECORD,
    SEE_CANCELLATIONS,
    CONFIRM_FEED,
    LOOK_AT_FEED,
    JUSTIFY_HOLD,
    DECIDE_DISPOSAL,
    CARRY_OUT_DISPOSAL,
    OFFER_COPIES,
    ANSWER_REQUEST,
    REVIEW_FILES,
    ANSWER_TIMES,
    AGREE_TO_PASSING,
    AGREE_TO_RECORDER,
    TYPE_DRAFT,
    READ_AGREEMENT,
    SIGN_AGREEMENT,
    SIGN_FOR_ORGANISATION,
    PREPARE,
    SHARE_AGREEMENT,
    DRAFT_AGREEMENT,
    REVIEW_AGREEMENT,
    PROPOSE_ANEW,
    PLAN
  }

  /** Whether it is late. */
  public boolean isLate() {
    return days > 0;
  }
}
