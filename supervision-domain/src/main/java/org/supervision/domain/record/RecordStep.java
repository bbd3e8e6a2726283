package org.supervision.domain.record;

/** A step that somebody can take on a record, and who (PRODUCT P2). */
public enum RecordStep {
  EDIT(RecordParty.TYPIST),
  NAME_RECORDER(RecordParty.AUTHOR),
  PASS_ON(RecordParty.AUTHOR),
  SHARE(RecordParty.AUTHOR),
  SUGGEST(RecordParty.READER),
  ANSWER(RecordParty.AUTHOR),
  DISAGREE(RecordParty.READER),
  ANSWER_DISAGREEMENT(RecordParty.AUTHOR),
  AGREE(RecordParty.READER),
  REOPEN(RecordParty.EITHER),
  SIGN(RecordParty.EITHER),
  WITHDRAW_SIGNATURE(RecordParty.FIRST_SIGNER),
  CLOSE_UNSIGNED(RecordParty.AUTHOR),
  SIGN_LATE(RecordParty.READER),
  STATE(RecordParty.READER),
  CLOSE_UNSHARED(RecordParty.NOBODY),
  ADD(RecordParty.EITHER);

  private final RecordParty by;

  RecordStep(RecordParty by) {
    this.by = by;
  }

  /** Who may take it. */
  public RecordParty by() {
    return by;
  }
}
