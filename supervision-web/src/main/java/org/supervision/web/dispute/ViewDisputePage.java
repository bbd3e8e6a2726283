package org.supervision.web.dispute;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.supervision.domain.record.DisputableRecord;
import org.supervision.domain.record.MoreThanOneThen;
import org.supervision.domain.shared.Ids;
import org.supervision.ejb.record.DisputeList;
import org.supervision.ejb.record.DisputeToRaise;
import org.supervision.web.record.RecordWords;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.When;
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
  private List<String> several;
  private List<Choice> records;
  private String which;
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
    DisputeToRaise raised =
        new DisputeToRaise(desk.day(day), with, which, passage, statement, restrict);
    try {
      form.once(() -> desk.raise(place.getId(), raised), getPath(), "dispute.view.noted");
    } catch (MoreThanOneThen refused) {
      several = refused.recordIds();
      records = null;
      throw refused;
    }
  }

  /** Those of one day and supervisor among which somebody has to choose, or nothing. */
  public String getSeveral() {
    return String.join(" ", several());
  }

  /** Comes back with the form, and is taken as it was sent. */
  public void setSeveral(String ids) {
    // The choice is offered before anything of the form is taken.
  }

  private List<String> several() {
    if (several == null) {
      String sent = place.text("several");
      several = sent == null ? List.of() : Stream.of(sent.split(" ")).filter(Ids::isId).toList();
    }
    return several;
  }

  /** The same to be chosen from: by when the session began, or as an addendum. */
  public List<Choice> getRecords() {
    if (records == null) {
      records =
          several().isEmpty()
              ? List.of()
              : desk.which(place.getId(), several()).stream().map(this::choice).toList();
    }
    return records;
  }

  private Choice choice(DisputableRecord one) {
    return new Choice(
        one.id(),
        one.amendsId() == null
            ? words.say("dispute.view.session", new When().time(one.startsAt()))
            : words.say("dispute.view.addendum", one.addedOn()));
  }

  public String getWhich() {
    return which;
  }

  /** Takes which of several is meant. */
  public void setWhich(String chosen) {
    which = chosen;
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
