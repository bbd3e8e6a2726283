package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.RecordStep;
import org.supervision.ejb.record.RecordReviewService;
import org.supervision.web.shell.FormKey;

/** Suggesting a change to one section of a shared draft, in one's own text. */
@Named
@RequestScoped
public class SuggestRecordPage {

  @Inject private ReadRecord record;
  @Inject private RecordReviewService review;
  @Inject private SaidOnRecord said;
  @Inject private FormKey key;

  private String text;

  /** Begins with the section as it stands. */
  public void open() {
    if (record.isOpen(Verb.SUGGEST, RecordStep.SUGGEST)) {
      text = record.getSection().discussion();
    }
  }

  /** Sends the suggestion. */
  public void suggest() {
    key.once(this::keep, record.getPath() + "/review", "record.suggest.sent", record.getOther());
  }

  private void keep() {
    boolean kept = said.isKept(text);
    review.suggest(record.getFacts().id(), record.getSection().key(), text, kept);
  }

  public String getText() {
    return text;
  }

  /** Takes the suggested text. */
  public void setText(String typed) {
    text = typed;
  }
}
