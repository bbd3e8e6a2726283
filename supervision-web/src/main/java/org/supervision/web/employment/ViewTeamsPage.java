package org.supervision.web.employment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.ejb.employment.TeamClosingService;
import org.supervision.ejb.employment.TeamList;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** The teams of the organisation, and how many people are in each. */
@Named
@RequestScoped
public class ViewTeamsPage {

  @Inject private TeamClosingService teams;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Clock clock;

  private TeamList found;

  /** Stands under the entry of the menu. */
  @PostConstruct
  void begin() {
    place.under("/people");
  }

  /** Reads a page of them before anything is shown. */
  public void open() {
    found = teams.list(place.page());
  }

  /** Those of this page, by name. */
  public List<TeamLine> getLines() {
    LocalDate today = LocalDate.now(clock);
    return found.rows().stream().map(row -> new TeamLine(row, today, words)).toList();
  }

  /** Whether others follow on another page. */
  public boolean isMore() {
    return found.more();
  }
}
