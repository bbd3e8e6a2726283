package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.record.RecordState;
import org.supervision.ejb.record.RecordReviewService;
import org.supervision.web.shell.Go;

/** The shared draft before its reader: read, suggest, disagree, agree. */
@Named
@RequestScoped
public class ReviewRecordPage {

  @Inject private ReadRecord record;
  @Inject private RecordReviewService review;
  @Inject private Go go;

  /** Reads it, and leads on where it is no longer to be reviewed. */
  public void open() {
    boolean here = record.getFacts().state() == RecordState.SHARED && record.getFacts().isForMe();
    if (!here) {
      go.to(record.getPath());
    }
  }

  /** Agrees to what is shown. */
  public void agree() {
    review.agree(record.getFacts().id());
    go.to(record.getPath() + "/sign", "record.review.agreed", record.getOther());
  }

  /** The key of the sentence that says what can be done now. */
  public String getNextKey() {
    return isWaiting() ? "record.review.waiting" : "record.review.agreeText";
  }

  /** Whether an amendment still waits for its answer. */
  public boolean isWaiting() {
    return record.getContent().sections().stream()
        .flatMap(section -> section.amendments().stream())
        .anyMatch(amendment -> amendment.answer() == null);
  }
}
