package org.supervision.web.purpose;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.access.LookedPage;
import org.supervision.ejb.access.WhoLookedService;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** Who has looked at one's own file, in plain words, newest first. */
@Named
@RequestScoped
public class LookedAccessPage {

  @Inject private WhoLookedService looked;
  @Inject private Place place;
  @Inject private Words words;

  private LookedPage page;

  /** Reads it before anything is shown. */
  public void open() {
    page = looked.of(place.getId(), place.page());
  }

  /** The lines of this page. */
  public List<LookedLine> getLines() {
    return page.rows().stream().map(row -> new LookedLine(row, words)).toList();
  }

  /** Which lines these are, and out of how many. */
  public String getCount() {
    int first = page.page() * LookedPage.SIZE;
    return words.say("access.looked.count", first + 1, first + page.rows().size(), page.total());
  }

  /** Whether older ones follow on another page. */
  public boolean isMore() {
    return page.isMore();
  }
}
