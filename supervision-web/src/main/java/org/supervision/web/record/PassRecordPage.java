package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.ejb.record.DraftPassing;
import org.supervision.ejb.record.RecordPassingService;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** The author offers that whoever the file passes to goes on with the draft. */
@Named
@RequestScoped
public class PassRecordPage {

  @Inject private ReadPassing read;
  @Inject private RecordPassingService passing;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private String shownMove;

  /** Reads what it is about before anything is shown. */
  public void open() {
    read.openToOffer();
  }

  /** Offers it for the move on the page; the supervisee is asked. */
  public void offer() {
    passing.offer(place.getId(), shownMove);
    go.to(getPath(), "record.pass.offered", getDraft().supervisee());
  }

  /** Takes it back. */
  public void takeBack() {
    passing.takeBack(place.getId());
    go.to(getPath(), "record.pass.takenBack");
  }

  /** The draft and the move, as facts. */
  public DraftPassing getDraft() {
    return read.getToOffer();
  }

  /** Where the draft is written. */
  public String getPath() {
    return "/record/" + place.getId() + "/write";
  }

  /** To whom the file passes when, and how far the offer has come. */
  public String getLead() {
    return words.say(read.leadKey(), getDraft().next(), getDraft().on(), getDraft().supervisee());
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
