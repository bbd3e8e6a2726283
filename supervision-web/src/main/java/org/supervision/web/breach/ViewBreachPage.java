package org.supervision.web.breach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.BreachService;
import org.supervision.ejb.access.BreachView;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** What an account did between two times, and who is affected. */
@Named
@RequestScoped
public class ViewBreachPage {

  private static final String PEOPLE = "people";

  @Inject private BreachService breaches;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Clock clock;
  @Inject private Go go;

  private final DateParts from = new DateParts();
  private final DateParts until = new DateParts();
  private String who;
  private String fromTime = "00:00";
  private String untilTime = "23:59";
  private BreachTimes times;
  private BreachView view;

  /** Stands under the entry of the menu, also when a form comes back. */
  @PostConstruct
  void begin() {
    place.under("/requests");
  }

  /** Asks whether it is theirs, and looks where the address names an account and two times. */
  public void open() {
    if (place.text("who") == null) {
      breaches.look();
    } else {
      times = asked();
      view =
          breaches.between(
              times.who(), times.from(), times.until(), place.page(PEOPLE), place.page());
    }
  }

  private BreachTimes asked() {
    try {
      return BreachTimes.of(place.text("who"), place.text("from"), place.text("until"));
    } catch (NotVisible notAsked) {
      breaches.look(); // who may not ask at all is in the log
      throw notAsked;
    }
  }

  /** Goes on to what that account did then. */
  public void look() {
    breaches.look(); // for whom there is no such page this form does not exist either
    LocalDate today = LocalDate.now(clock);
    BreachTimes asked =
        new BreachTimes(
            who,
            BreachTimes.typed(from.readPast(today), fromTime),
            BreachTimes.typed(until.readPast(today), untilTime));
    go.to("/breach" + asked.of(breaches.accountOf(who, asked.from(), asked.until())).address());
  }

  /** Whether anything was looked for. */
  public boolean isLooked() {
    return view != null;
  }

  /** Whose account, and between which times. */
  public String getOf() {
    return words.say("breach.of", view.name(), view.staffNumber(), times.from(), times.end());
  }

  /** A page of whose files it was let in to. */
  public List<BreachView.Affected> getAffected() {
    return view.affected();
  }

  /** A page of what it did. */
  public List<DoneLine> getDone() {
    return view.done().stream().map(one -> new DoneLine(one, words)).toList();
  }

  /** Whether more people are affected, on another page. */
  public boolean isMorePeople() {
    return view.moreAffected();
  }

  /** Whether it did more, on another page. */
  public boolean isMoreDone() {
    return view.moreDone();
  }

  /** The path of the table of all that it did. */
  public String getTable() {
    return "/breach/table" + times.address();
  }

  public DateParts getFrom() {
    return from;
  }

  public DateParts getUntil() {
    return until;
  }

  public String getWho() {
    return who;
  }

  /** Takes the number or full name of whose account. */
  public void setWho(String typed) {
    who = typed;
  }

  public String getFromTime() {
    return fromTime;
  }

  /** Takes the first time of day. */
  public void setFromTime(String typed) {
    fromTime = typed;
  }

  public String getUntilTime() {
    return untilTime;
  }

  /** Takes the last time of day. */
  public void setUntilTime(String typed) {
    untilTime = typed;
  }
}
