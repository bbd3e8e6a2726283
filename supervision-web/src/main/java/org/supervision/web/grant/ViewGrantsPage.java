package org.supervision.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.grant.GrantReadingService;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** The requests to read files: all of the organisation for those who decide, else one's own. */
@Named
@RequestScoped
public class ViewGrantsPage {

  private static final int PAGE = 20;

  @Inject private GrantReadingService grants;
  @Inject private Place place;
  @Inject private Words words;

  private List<GrantLine> found;
  private int page;

  /** Reads a page of them before anything is shown. */
  public void open() {
    String asked = place.text("page");
    page = asked != null && asked.matches("\\d{1,5}") ? Integer.parseInt(asked) : 0;
    found = grants.list(page).stream().map(row -> new GrantLine(row, words)).toList();
  }

  /** The lines of this page. */
  public List<GrantLine> getLines() {
    return found.stream().limit(PAGE).toList();
  }

  /** The path of the older ones, or null. */
  public String getOlder() {
    return found.size() > PAGE ? "/grants?page=" + (page + 1) : null;
  }
}
