package org.supervision.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.retention.PurgeList;
import org.supervision.ejb.retention.PurgeReadingService;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** What was purged of what is kept beside files, with its certificates. */
@Named
@RequestScoped
public class PurgesRetentionPage {

  @Inject private PurgeReadingService service;
  @Inject private KeptWords kept;
  @Inject private Place place;
  @Inject private Words words;

  private PurgeList found;

  /** Reads a page of them before anything is shown. */
  public void open() {
    getFound();
  }

  /** The certificates of this page, the last first. */
  public List<PurgeLine> getLines() {
    return getFound().certificates().stream().map(one -> new PurgeLine(one, kept, words)).toList();
  }

  /** Whether earlier ones follow on another page. */
  public boolean isMore() {
    return getFound().more();
  }

  private PurgeList getFound() {
    if (found == null) {
      found = service.list(place.page());
    }
    return found;
  }
}
