package org.supervision.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.retention.HoldList;
import org.supervision.ejb.retention.HoldReadingService;
import org.supervision.ejb.retention.HoldRow;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** What keeps files whatever their date, and what did. */
@Named
@RequestScoped
public class ViewHoldsPage {

  private static final String OVER = "over";

  @Inject private HoldReadingService holds;
  @Inject private Place place;
  @Inject private Words words;

  private HoldList found;

  /** Reads them before anything is shown. */
  public void open() {
    found = holds.list(place.page(), place.page(OVER));
  }

  /** Those that keep files, a page of them. */
  public List<HoldLine> getStanding() {
    return lines(found.standing());
  }

  /** Those that do no more, a page of them. */
  public List<HoldLine> getLifted() {
    return lines(found.lifted());
  }

  /** Whether others that keep files follow on another page. */
  public boolean isMore() {
    return found.more();
  }

  /** Whether older ones that do no more follow on another page. */
  public boolean isOlder() {
    return found.older();
  }

  private List<HoldLine> lines(List<HoldRow> rows) {
    return rows.stream().map(row -> new HoldLine(row, words)).toList();
  }
}
