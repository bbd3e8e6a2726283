package org.supervision.web.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.supervision.ejb.retention.CopyOfferView;
import org.supervision.ejb.retention.RetentionView;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/**
 * How one file is kept: until when and why, what keeps it longer, and once its time is over, what
 * two people in HR say of destroying it. Facts alone.
 */
@Named
@RequestScoped
public class ReviewRetentionPage {

  @Inject private DisposalDesk desk;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private RetentionView view;
  private String why;
  private String stopWhy;

  /** Stands under the entry of the menu, also when a form comes back. */
  @PostConstruct
  void begin() {
    place.under("/retention");
  }

  /** Reads it before anything is shown. */
  public void open() {
    getView();
  }

  /** Opens the facts of the file. */
  public void look() {
    desk.look(place.getId());
    go.to(path());
  }

  /** Proposes to destroy it. */
  public void propose() {
    desk.propose(place.getId(), why);
    go.to(path(), "retention.review.proposed");
  }

  /** A second one approves. */
  public void approve() {
    desk.approve(place.getId());
    go.to(path(), "retention.review.approved");
  }

  /** Has it carried out. */
  public void carryOut() {
    if (desk.carryOut(place.getId())) {
      go.to("/disposal/" + place.getId(), "retention.review.carriedOut");
    } else {
      go.to(path(), "retention.review.notCarriedOut");
    }
  }

  /** What was proposed or approved counts no more. */
  public void stop() {
    desk.stop(place.getId(), stopWhy);
    go.to(path(), "retention.review.stopped");
  }

  /** The file. */
  public RetentionView getView() {
    if (view == null) {
      view = desk.read(place.getId());
    }
    return view;
  }

  /** What keeps it whatever its date. */
  public List<HoldLine> getHolds() {
    return getView().holds().stream().map(row -> new HoldLine(row, words)).toList();
  }

  /** How far it has come on the way to being destroyed, or null. */
  public DisposalLine getDisposal() {
    return getView().disposal() == null ? null : new DisposalLine(getView().disposal(), words);
  }

  /** Whether a hold forbids what could be said of destroying it. */
  public boolean isForbidden() {
    return !getHolds().isEmpty() && getView().disposal().state().isOpen();
  }

  /** Whether its worker, who leaves, was offered a copy, in a sentence. */
  public String getOffer() {
    CopyOfferView offer = getView().offer();
    return offer.on() == null
        ? words.say("retention.offer.open", offer.lastOn())
        : words.say("retention.offer.made", offer.lastOn(), offer.by(), offer.on());
  }

  /** Notes that they were. */
  public void offered() {
    desk.offered(place.getId());
    go.to(path(), "retention.offer.noted");
  }

  /** How it stands, in a word. */
  public String getState() {
    return words.get("retention.state." + state());
  }

  /** The look of that word. */
  public String getLook() {
    return switch (state()) {
      case "held" -> "hold";
      case "over", "proposed" -> "waiting";
      case "approved", "executing" -> "agreed";
      default -> "planned";
    };
  }

  private String state() {
    if (!getView().holds().isEmpty()) {
      return "held";
    }
    if (getView().disposal() != null && DisposalLine.isUnderWay(getView().disposal().state())) {
      return getView().disposal().state().name().toLowerCase(Locale.ROOT);
    }
    return getView().over() ? "over" : "kept";
  }

  private String path() {
    return "/retention/" + place.getId() + "/review";
  }

  public String getWhy() {
    return why;
  }

  /** Takes why it is to be destroyed. */
  public void setWhy(String typed) {
    why = typed;
  }

  public String getStopWhy() {
    return stopWhy;
  }

  /** Takes why it is not to be. */
  public void setStopWhy(String typed) {
    stopWhy = typed;
  }
}
