package org.supervision.web.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.supervision.domain.shared.London;
import org.supervision.ejb.retention.HoldView;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** One hold: why, on what authority, whose it is; justified anew or lifted. */
@Named
@RequestScoped
public class ViewHoldPage {

  @Inject private HoldDesk desk;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Clock clock;
  @Inject private Go go;

  private final DateParts review = new DateParts();
  private String why;
  private String liftWhy;
  private HoldView view;

  /** Stands under the entry of the menu, also when a form comes back. */
  @PostConstruct
  void begin() {
    place.under("/holds");
  }

  /** Reads it before anything is shown. */
  public void open() {
    getView();
  }

  /** It is still needed. */
  public void justify() {
    desk.justify(place.getId(), why, review.read(LocalDate.now(clock)));
    go.to("/hold/" + place.getId(), "retention.hold.justified");
  }

  /** It keeps nothing any more. */
  public void lift() {
    desk.lift(place.getId(), liftWhy);
    go.to("/hold/" + place.getId(), "retention.hold.lifted");
  }

  /** The hold. */
  public HoldView getView() {
    if (view == null) {
      view = desk.read(place.getId());
    }
    return view;
  }

  /** The same as a line of the list says it. */
  public HoldLine getLine() {
    return new HoldLine(getView().row(), words);
  }

  /** Who last justified it anew, and when. */
  public String getJustifiedBy() {
    return words.say(
        "retention.holds.by", getView().justifiedBy(), London.day(getView().justifiedAt()));
  }

  /** The path of the request about somebody’s own data that it lasts with, or null. */
  public String getRequest() {
    String id = getView().row().requestId();
    return id == null ? null : "/request/" + id;
  }

  /** The path of the table of what it covers. */
  public String getFiles() {
    return "/holds/table?hold=" + place.getId();
  }

  public DateParts getReview() {
    return review;
  }

  public String getWhy() {
    return why;
  }

  /** Takes why it is still needed. */
  public void setWhy(String typed) {
    why = typed;
  }

  public String getLiftWhy() {
    return liftWhy;
  }

  /** Takes why it is needed no more. */
  public void setLiftWhy(String typed) {
    liftWhy = typed;
  }
}
