package org.supervision.web.dispute;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.record.DisputeList;
import org.supervision.web.record.RecordWords;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** What somebody disputes under a request, and noting more of it. */
@Named
@RequestScoped
public class ViewDisputePage {

  @Inject private DisputeDesk desk;
  @Inject private FormKey form;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private RecordWords recordWords;

  private final DateParts day = new DateParts();
  private DisputeList list;
  private String with;
  private String passage;
  private String statement;
  private boolean restrict;

  /** Stands under the entry of the menu, also when a form comes back. */
  @PostConstruct
  void begin() {
    place.under("/requests");
  }

  /** Reads it before anything is shown. */
  public void open() {
    getList();
  }

  /** Notes it, once however often the form is sent. */
  public void raise() {
    form.once(
        () -> desk.raise(place.getId(), day, with, passage, statement, restrict),
        getPath(),
        "dispute.view.noted");
  }

  /** What is noted. */
  public DisputeList getList() {
    if (list == null) {
      list = desk.list(place.getId());
    }
    return list;
  }

  /** One for each passage. */
  public List<DisputeLine> getLines() {
    return getList().rows().stream()
        .map(row -> new DisputeLine(row, getPath(), words, recordWords))
        .toList();
  }

  /** The path of this page. */
  public String getPath() {
    return "/dispute/" + place.getId();
  }

  /** The path of the request. */
  public String getRequest() {
    return "/request/" + place.getId();
  }

  public DateParts getDay() {
    return day;
  }

  public String getWith() {
    return with;
  }

  /** Takes who supervised then. */
  public void setWith(String typed) {
    with = typed;
  }

  public String getPassage() {
    return passage;
  }

  /** Takes the words in question. */
  public void setPassage(String typed) {
    passage = typed;
  }

  public String getStatement() {
    return statement;
  }

  /** Takes what they say instead. */
  public void setStatement(String typed) {
    statement = typed;
  }

  public boolean isRestrict() {
    return restrict;
  }

  /** Takes whether only they and who supervises them read it meanwhile. */
  public void setRestrict(boolean chosen) {
    restrict = chosen;
  }
}
