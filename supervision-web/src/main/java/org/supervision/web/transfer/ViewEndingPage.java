package org.supervision.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.supervision.ejb.transfer.EndingReadingService;
import org.supervision.ejb.transfer.EndingView;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** The receipt of a supervisory relationship that ended. */
@Named
@RequestScoped
public class ViewEndingPage {

  @Inject private EndingReadingService endings;
  @Inject private Place place;
  @Inject private Words words;

  private EndingView view;

  /** Reads it before anything is shown. */
  public void open() {
    getView();
  }

  /** The receipt. */
  public EndingView getView() {
    if (view == null) {
      view = endings.read(place.getId());
    }
    return view;
  }

  /** As what the one supervised the other. */
  public String getKind() {
    return words.get("allocation.kind." + getView().kind().name().toLowerCase(Locale.ROOT));
  }

  /** What it means, in plain words. */
  public String getLead() {
    return words.say(
        "transfer.ending.lead",
        new When().stamp(getView().endedAt()),
        getView().supervisor(),
        getView().supervisee());
  }

  /** What became of it: the key of its words. */
  public String getBecomes() {
    return "transfer.affected.after.";
  }

  /** What became of what was under way. */
  public List<EndedLine> getAffected() {
    return getView().became().stream().map(item -> new EndedLine(item, getView(), words)).toList();
  }
}
