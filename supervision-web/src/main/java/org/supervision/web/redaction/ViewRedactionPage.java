package org.supervision.web.redaction;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.redaction.RedactionList;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** The answer: what is left out of it, the answer itself, and that it was given. */
@Named
@RequestScoped
public class ViewRedactionPage {

  @Inject private RedactionDesk desk;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private FormKey form;

  private final DateParts day = new DateParts();
  private RedactionList list;
  private String how;

  /** Stands under the entry of the menu, also when a form comes back. */
  @PostConstruct
  void begin() {
    desk.under();
  }

  /** Reads it before anything is shown. */
  public void open() {
    getList();
  }

  /** They were given it, noted once however often the form is sent. */
  public void deliver() {
    form.once(() -> desk.deliver(day, how), getRequest(), "redaction.view.delivered");
  }

  /** How far it is. */
  public RedactionList getList() {
    if (list == null) {
      list = desk.list();
    }
    return list;
  }

  /** What is left out, what waits first. */
  public List<RedactionLine> getLines() {
    return getList().rows().stream()
        .map(row -> new RedactionLine(row, desk.path(), words))
        .toList();
  }

  /** How many wait for a second person and how many are agreed, in a sentence. */
  public String getStanding() {
    return words.say("redaction.view.standing", getList().waiting(), getList().agreed());
  }

  /** Whether nobody has to agree anything, so that it can be put together. */
  public boolean isReady() {
    return getList().waiting() == 0;
  }

  /** The path of the request. */
  public String getRequest() {
    return desk.request();
  }

  /** The path on which what else was written is read. */
  public String getBeside() {
    return desk.path() + "/passages?kind=BESIDE&of=" + getList().fileId();
  }

  /** The path of what they are given. */
  public String getAnswer() {
    return "/answer/" + place.getId();
  }

  public DateParts getDay() {
    return day;
  }

  public String getHow() {
    return how;
  }

  /** Takes how they were given it. */
  public void setHow(String typed) {
    how = typed;
  }
}
