package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.RecordStep;
import org.supervision.ejb.record.RecordReviewService;
import org.supervision.ejb.record.StatedDisagreement;
import org.supervision.web.shell.FormKey;

/** Having a disagreement on the record: which passage, and what one says of it. */
@Named
@RequestScoped
public class DisagreeRecordPage {

  @Inject private ReadRecord record;
  @Inject private RecordReviewService review;
  @Inject private SaidOnRecord said;
  @Inject private FormKey key;

  private String passage;
  private String statement;

  /** Reads the section before anything is shown. */
  public void open() {
    if (record.isOpen(Verb.DISAGREE, RecordStep.DISAGREE)) {
      record.getSection();
    }
  }

  /** Puts it on the record. */
  public void state() {
    key.once(this::keep, record.getPath() + "/review", "record.disagree.sent", record.getOther());
  }

  private void keep() {
    boolean kept = said.isKept(passage, statement);
    StatedDisagreement stated = new StatedDisagreement(passage, statement);
    review.disagree(record.getFacts().id(), record.getSection().key(), stated, kept);
  }

  public String getPassage() {
    return passage;
  }

  /** Takes the passage. */
  public void setPassage(String typed) {
    passage = typed;
  }

  public String getStatement() {
    return statement;
  }

  /** Takes what the reader says of it. */
  public void setStatement(String typed) {
    statement = typed;
  }
}
