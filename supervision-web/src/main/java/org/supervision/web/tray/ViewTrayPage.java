package org.supervision.web.tray;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.supervision.ejb.access.GrantReadings.Reading;
import org.supervision.ejb.tray.TrayDecidingService;
import org.supervision.ejb.tray.TrayReadingService;
import org.supervision.ejb.tray.TrayView;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** One tray: what it holds; for who draws also how it was drawn, and what was read in it. */
@Named
@RequestScoped
public class ViewTrayPage {

  @Inject private TrayReadingService trays;
  @Inject private TrayDecidingService deciding;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private TrayView view;

  /** Reads it before anything is shown. */
  public void open() {
    place.under("/trays");
    getView();
  }

  /** Gives it to its inspector. */
  public void give() {
    deciding.give(place.getId());
    go.to("/tray/" + place.getId(), "tray.view.given");
  }

  /** Takes it back. */
  public void takeBack() {
    deciding.takeBack(place.getId());
    go.to("/tray/" + place.getId(), "tray.view.takenBack");
  }

  /** What is known of it. */
  public TrayView getView() {
    if (view == null) {
      view = trays.read(place.getId());
    }
    return view;
  }

  /** The same as a line of the list says it. */
  public TrayLine getLine() {
    return new TrayLine(getView().row(), words);
  }

  /** Whether the reader is the inspector, who opens what it holds. */
  public boolean isReading() {
    return getView().readings() == null;
  }

  /** From what it was drawn, in words. */
  public String getSource() {
    String team = getView().team();
    return words.say(
        "tray.view.source",
        getView().items().size(),
        getView().tray().getCandidates(),
        team == null ? words.get("tray.new.everybody") : team,
        getView().tray().getScope().getFrom(),
        getView().tray().getScope().getUntil());
  }

  /** Whether its seal holds and the draw can be repeated, in words. */
  public String getSealed() {
    return words.get(getView().whole() ? "tray.view.whole" : "tray.view.broken")
        + " "
        + words.get(getView().again() ? "tray.view.again" : "tray.view.notAgain");
  }

  /** Whether it was given. */
  public boolean isDecided() {
    return getView().givenBy() != null;
  }

  /** What was read in it, each in words. */
  public List<String> getReadings() {
    return getView().readings().inOrder().stream()
        .map(one -> words.say("tray.view.read", one.at(), words.get("access.did." + did(one))))
        .toList();
  }

  private static String did(Reading one) {
    return one.verb().name().toLowerCase(Locale.ROOT);
  }
}
