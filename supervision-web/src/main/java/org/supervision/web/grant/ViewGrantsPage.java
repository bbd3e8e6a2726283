package org.supervision.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.supervision.domain.grant.GrantState;
import org.supervision.ejb.grant.GrantList;
import org.supervision.ejb.grant.GrantReadingService;
import org.supervision.ejb.grant.GrantRow;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** The requests to read files: all of the organisation for those who decide, else one's own. */
@Named
@RequestScoped
public class ViewGrantsPage {

  @Inject private GrantReadingService grants;
  @Inject private Place place;
  @Inject private Words words;

  private GrantList found;

  /** Reads a page of them before anything is shown. */
  public void open() {
    found = grants.list(place.page());
  }

  /** What waits for a decision. */
  public List<GrantLine> getAsked() {
    return lines(found.current().stream().filter(row -> row.state() == GrantState.ASKED));
  }

  /** What runs, or will. */
  public List<GrantLine> getRunning() {
    return lines(found.current().stream().filter(row -> row.state() == GrantState.APPROVED));
  }

  /** What is over, a page of it. */
  public List<GrantLine> getOver() {
    return lines(found.past().stream());
  }

  /** Whether nobody has asked for anything. */
  public boolean isUnused() {
    return found.current().isEmpty() && found.past().isEmpty();
  }

  /** Whether older ones follow on another page. */
  public boolean isMore() {
    return found.more();
  }

  private List<GrantLine> lines(Stream<GrantRow> rows) {
    return rows.map(row -> new GrantLine(row, words)).toList();
  }
}
