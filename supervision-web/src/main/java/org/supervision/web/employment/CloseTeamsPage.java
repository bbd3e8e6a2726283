package org.supervision.web.employment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.ejb.employment.TeamClosingService;
import org.supervision.ejb.employment.TeamOnDay;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.NotADate;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** HR closes a team from a day on, or opens it again; whoever is in it then is listed. */
@Named
@RequestScoped
public class CloseTeamsPage {

  @Inject private TeamClosingService teams;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Clock clock;
  @Inject private Go go;

  private final DateParts from = new DateParts();
  private LocalDate typed;
  private TeamOnDay found;

  /** Stands under the entry of the menu, also when a form comes back. */
  @PostConstruct
  void begin() {
    place.under("/people");
  }

  /** Reads who is in it on the day of the address, before anything is shown. */
  public void open() {
    from.show(getFound().day());
  }

  /** Closes it from the day that was typed. */
  public void close() {
    String name = getName();
    typed = from.read(LocalDate.now(clock));
    found = null; // whoever is in it on that day is another list
    teams.close(place.getId(), typed);
    go.to("/teams", "employment.teams.done", name, typed);
  }

  /** Opens it again. */
  public void openAgain() {
    String name = getName();
    teams.open(place.getId());
    go.to("/teams", "employment.teams.opened", name);
  }

  /** The team, and who is in it on the day that was typed, or that the address names, or today. */
  public TeamOnDay getFound() {
    if (found == null) {
      found =
          typed == null
              ? teams.look(place.getId(), day(), place.page())
              : teams.look(place.getId(), typed, 0);
    }
    return found;
  }

  /** The day of the address; null where it names none, or none that there is. */
  private LocalDate day() {
    DateParts named = new DateParts();
    named.setDay(place.text("on"));
    try {
      return named.read(LocalDate.now(clock));
    } catch (NotADate unreadable) {
      return null;
    }
  }

  /** As its members call it. */
  public String getName() {
    return getFound().team().getName();
  }

  /** Whether it is closed, or to be. */
  public boolean isClosed() {
    return getFound().team().getClosedFrom() != null;
  }

  /** Whether it is open, in words. */
  public String getState() {
    return TeamLine.say(getFound().team(), LocalDate.now(clock), words);
  }

  /** How that looks. */
  public String getLook() {
    return TeamLine.look(getFound().team(), LocalDate.now(clock));
  }

  /** Who is in it: how many, and on which day. */
  public String getAbout() {
    return words.say("employment.teams.in", getFound().people(), getFound().day());
  }

  /** Those of this page, by name. */
  public List<InTeamLine> getLines() {
    return getFound().rows().stream().map(row -> new InTeamLine(row, words)).toList();
  }

  /** Whether others follow on another page of the address. */
  public boolean isMore() {
    return typed == null && getFound().more();
  }

  /** Where all are listed who are in it on the day that was typed; null where all stand here. */
  public String getAll() {
    return typed != null && getFound().more()
        ? "/teams/" + place.getId() + "/close?on=" + typed
        : null;
  }

  /** The day from which it is to be closed, in its three fields. */
  public DateParts getFrom() {
    return from;
  }
}
