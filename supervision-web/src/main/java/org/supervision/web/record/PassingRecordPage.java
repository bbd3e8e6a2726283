package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.ejb.record.DraftPassing;
import org.supervision.ejb.record.RecordPassingService;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** The supervisee says whether whoever their file passes to goes on with the draft. */
@Named
@RequestScoped
public class PassingRecordPage {

  @Inject private ReadPassing read;
  @Inject private RecordPassingService passing;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private String shownMove;

  /** Reads what is asked, and leads on where nothing is (any more). */
  public void open() {
    read.openAsked();
  }

  /** Agrees, for the move on the page. */
  public void agree() {
    passing.agree(place.getId(), shownMove);
    go.to("/", "record.passing.agreed", getDraft().next());
  }

  /** Does not agree, or no longer. */
  public void refuse() {
    passing.refuse(place.getId());
    go.to("/", "record.passing.refused", getDraft().next());
  }

  /** The draft and the move, as facts. */
  public DraftPassing getDraft() {
    return read.asked();
  }

  /** Who would like whom to go on with the record of which session; or that it was agreed to. */
  public String getLead() {
    return words.say(
        isAgreed() ? "record.passing.leadAgreed" : "record.passing.lead",
        getDraft().supervisor(),
        getDraft().next(),
        getDraft().facts().heldOn(),
        getDraft().on());
  }

  /** What follows from agreeing, and from not agreeing. */
  public String getText() {
    return words.say("record.passing.text", getDraft().next(), getDraft().on());
  }

  /** Whether it was agreed to already, so that it can only be taken back. */
  public boolean isAgreed() {
    return getDraft().agreed();
  }

  /** The key of what the button says that does not agree, or takes that back. */
  public String getRefuseKey() {
    return isAgreed() ? "record.passing.takeBack" : "record.passing.refuse";
  }

  /** Which move stands on the page. */
  public String getShownMove() {
    return getDraft().transferId();
  }

  /** Takes back from the page which move stood on it. */
  public void setShownMove(String shown) {
    shownMove = shown;
  }
}
