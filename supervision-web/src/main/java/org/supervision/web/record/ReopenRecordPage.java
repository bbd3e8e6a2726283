package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.record.RecordState;
import org.supervision.ejb.record.RecordReviewService;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;

/** Going back, on the page on which it is signed, to the text that was agreed, with a reason. */
@Named
@RequestScoped
public class ReopenRecordPage {

  @Inject private ReadRecord record;
  @Inject private RecordReviewService review;
  @Inject private SaidOnRecord said;
  @Inject private Place place;
  @Inject private Go go;

  private String why;

  /** Whether nobody has signed yet, so that the text can be opened again. */
  public boolean isPossible() {
    return record.getFacts().state() == RecordState.AGREED;
  }

  /** "open" where the form was sent and is shown again, because of what is wrong in it; or null. */
  public String getOpened() {
    return place.text("reopen") == null ? null : "open";
  }

  /** Goes back to the text. */
  public void reopen() {
    review.reopen(record.getFacts().id(), why, said.isKept(why));
    go.to(record.getPath(), "record.sign.reopened");
  }

  public String getWhy() {
    return why;
  }

  /** Takes why the text is opened again. */
  public void setWhy(String typed) {
    why = typed;
  }
}
