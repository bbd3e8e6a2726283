package org.supervision.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.home.PairView;
import org.supervision.ejb.home.TeamBelowService;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** The team of a manager below: by the date supervision is next due, and the way to each file. */
@Named
@RequestScoped
public class BelowTeamPage {

  @Inject private TeamBelowService teams;
  @Inject private Place place;
  @Inject private Words words;

  private List<PairRow> team;
  private String manager;

  /** Reads it before anything is shown. */
  public void open() {
    List<PairView> pairs = teams.of(place.getId());
    manager = pairs.isEmpty() ? null : pairs.get(0).pair().supervisor();
    team = pairs.stream().map(pair -> new PairRow(pair, words)).sorted(PairRow.BY_DATE).toList();
  }

  /** Whose team it is, in words. */
  public String getTitle() {
    return manager == null
        ? words.get("home.below.title")
        : words.say("home.below.titleOf", manager);
  }

  /** Whom they supervise. */
  public List<PairRow> getTeam() {
    return team;
  }
}
