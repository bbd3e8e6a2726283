package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.ejb.record.RecordReviewService;
import org.supervision.web.shell.Go;

/** Suggesting a change to one section of a shared draft, in one's own text. */
@Named
@RequestScoped
public class SuggestRecordPage {

  @Inject private ReadRecord record;
  @Inject private RecordReviewService review;
  @Inject private Go go;

  private String text;

  /** Begins with the section as it stands. */
  public void open() {
    text = record.getSection().discussion();
  }

  /** Sends the suggestion. */
  public void suggest() {
    review.suggest(record.getFacts().id(), record.getSection().key(), text);
    go.to(record.getPath() + "/review", "record.suggest.sent", record.getOther());
  }

  public String getText() {
    return text;
  }

  /** Takes the suggested text. */
  public void setText(String typed) {
    text = typed;
  }
}
