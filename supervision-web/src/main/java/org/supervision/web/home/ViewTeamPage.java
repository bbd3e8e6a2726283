package org.supervision.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.home.HomeService;
import org.supervision.web.shell.Words;

/** Whom somebody supervises: dates, absences and agreements. */
@Named
@RequestScoped
public class ViewTeamPage {

  @Inject private HomeService homes;
  @Inject private Words words;

  private List<PairRow> team;

  /** Reads it before anything is shown. */
  public void open() {
    team =
        homes.team().stream()
            .map(pair -> new PairRow(pair, words))
            .sorted(PairRow.BY_DATE)
            .toList();
  }

  /** Whom they supervise. */
  public List<PairRow> getTeam() {
    return team;
  }
}
