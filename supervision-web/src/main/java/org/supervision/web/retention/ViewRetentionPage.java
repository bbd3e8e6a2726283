package org.supervision.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.retention.CertificateRow;
import org.supervision.ejb.retention.RetentionList;
import org.supervision.ejb.retention.RetentionReadingService;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** Until when the files of leavers are kept, and the way to anybody’s. */
@Named
@RequestScoped
public class ViewRetentionPage {

  @Inject private RetentionReadingService retention;
  @Inject private KeptWords kept;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private RetentionList found;
  private String who;

  /** Reads a page of them before anything is shown. */
  public void open() {
    getFound();
  }

  /** Goes to the file of whoever was named. */
  public void look() {
    go.to("/retention/" + retention.fileOf(who) + "/review");
  }

  /** The files, the first to go first. */
  public List<RetentionLine> getLines() {
    return getFound().rows().stream().map(row -> new RetentionLine(row, kept, words)).toList();
  }

  /** The last files that were destroyed. */
  public List<CertificateRow> getDestroyed() {
    return getFound().destroyed();
  }

  /** The years whose log can be taken: this one and the last. */
  public List<Integer> getYears() {
    return List.of(getFound().year(), getFound().year() - 1);
  }

  /** Whether later ones follow on another page. */
  public boolean isMore() {
    return getFound().more();
  }

  private RetentionList getFound() {
    if (found == null) {
      found = retention.list(place.page());
    }
    return found;
  }

  public String getWho() {
    return who;
  }

  /** Takes a staff number or full name. */
  public void setWho(String typed) {
    who = typed;
  }
}
