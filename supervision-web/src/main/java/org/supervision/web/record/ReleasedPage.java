package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.ejb.record.RecordReleaseService;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;

/** What the supervisee says to a draft that was released to them. */
@Named
@RequestScoped
public class ReleasedPage {

  @Inject private RecordReleaseService releases;
  @Inject private Place place;
  @Inject private Go go;

  private String comment;

  /** Closes it as not agreed. */
  public void close() {
    releases.closeNotAgreed(place.getId(), comment);
    go.to("/record/" + place.getId(), "record.released.closed");
  }

  public String getComment() {
    return comment;
  }

  /** Takes what is typed. */
  public void setComment(String typed) {
    comment = typed;
  }
}
