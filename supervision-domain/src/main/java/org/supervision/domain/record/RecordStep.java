package org.supervision.domain.record;

/** A step that somebody can take on a record (PRODUCT P2). */
public enum RecordStep {
  EDIT,
  NAME_RECORDER,
  SHARE,
  SUGGEST,
  ANSWER,
  DISAGREE,
  ANSWER_DISAGREEMENT,
  AGREE,
  REOPEN,
  SIGN,
  WITHDRAW_SIGNATURE,
  CLOSE_UNSIGNED,
  SIGN_LATE,
  CLOSE_UNSHARED,
  ADD
}
