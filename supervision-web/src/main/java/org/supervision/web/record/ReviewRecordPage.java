package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.shared.London;
import org.supervision.ejb.record.AnswerDays;
import org.supervision.ejb.record.RecordFacts;
import org.supervision.ejb.record.RecordReviewService;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Words;

/** The shared draft before its reader: read, suggest, disagree, agree. */
@Named
@RequestScoped
public class ReviewRecordPage {

  @Inject private ReadRecord record;
  @Inject private RecordReviewService review;
  @Inject private AnswerDays days;
  @Inject private Words words;
  @Inject private Go go;

  private int shown;

  /** Reads it, and leads on where it is no longer to be reviewed. */
  public void open() {
    boolean here = record.getFacts().state() == RecordState.SHARED && record.getFacts().isForMe();
    if (!here) {
      go.to(record.getPath());
    }
    shown = record.getFacts().sharedNumber();
  }

  /** Agrees to what is shown. */
  public void agree() {
    review.agree(record.getFacts().id(), shown);
    go.to(record.getPath() + "/sign", "record.review.agreed", record.getOther());
  }

  /** The key of the sentence that says what can be done now. */
  public String getNextKey() {
    if (record.getContent().unanswered() > 0) {
      return "record.review.waiting";
    }
    return record.getContent().disagreed() > 0
        ? "record.review.disagreed"
        : "record.review.agreeText";
  }

  /** When it was shared, and by when an answer is in time. */
  public String getWhen() {
    RecordFacts shared = record.getFacts();
    return words.say(
        "record.review.when",
        London.day(shared.sharedAt()),
        days.answeredBy(shared.organisationId(), shared.sharedAt()));
  }

  /** The number of the version on this page: what is agreed to. */
  public int getShown() {
    return shown;
  }

  /** Takes the number back from the page. */
  public void setShown(int version) {
    shown = version;
  }

  /** Whether the author has something to answer before it can be agreed. */
  public boolean isWaiting() {
    return record.getContent().unanswered() + record.getContent().disagreed() > 0;
  }
}
