package org.supervision.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.supervision.domain.request.RequestKind;
import org.supervision.domain.request.RequestStanding;
import org.supervision.ejb.request.RequestView;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/**
 * One request: by when it is to be answered, who asks, what was done; taken on, or who they are.
 */
@Named
@RequestScoped
public class ViewRequestPage {

  @Inject private RequestDesk desk;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private final DateParts day = new DateParts();
  private RequestView view;

  /** Stands under the entry of the menu, also when a form comes back. */
  @PostConstruct
  void begin() {
    place.under("/requests");
  }

  /** Reads it before anything is shown. */
  public void open() {
    getView();
  }

  /** The reader has it from now on. */
  public void take() {
    desk.take(place.getId());
    go.to("/request/" + place.getId(), "request.view.taken");
  }

  /** It is known who asks. */
  public void check() {
    desk.checkIdentity(place.getId(), day);
    go.to("/request/" + place.getId(), "request.view.checked");
  }

  /** The request. */
  public RequestView getView() {
    if (view == null) {
      view = desk.read(place.getId());
    }
    return view;
  }

  /** The same as a line of the list says it. */
  public RequestLine getLine() {
    return new RequestLine(getView().row(), words);
  }

  /** Since when it is known who asks. */
  public String getIdentity() {
    LocalDate on = getView().identityCheckedOn();
    return on == null ? words.get("request.view.unknown") : words.say("request.list.day", on);
  }

  /** Whether what is kept is given under it now: it is known who asks. */
  public boolean isAnswering() {
    return getView().gathering() && getView().identityCheckedOn() != null;
  }

  /** The path of the answer. */
  public String getAnswer() {
    return "/redaction/" + place.getId();
  }

  /** Whether what is disputed is noted under it now. */
  public boolean isDisputing() {
    boolean rectification = getView().row().kind() == RequestKind.RECTIFICATION;
    return rectification && isGoingOn() && getView().identityCheckedOn() != null;
  }

  /** The path of what is disputed. */
  public String getDispute() {
    return "/dispute/" + place.getId();
  }

  /** Whether the reader has it and it is open. */
  public boolean isGoingOn() {
    return isOpen() && getView().mine();
  }

  /** Whether somebody else has it, and the reader could take it on. */
  public boolean isTakeable() {
    return isOpen() && !getView().mine() && !isParted();
  }

  /** Whether the reader supervises, supervised or manages who asks, and so answers nothing. */
  public boolean isParted() {
    return isOpen() && getView().parted();
  }

  /** Whether it is not known yet who asks. */
  public boolean isUnchecked() {
    return isGoingOn() && getView().identityCheckedOn() == null;
  }

  /** What the clock’s page is called: of a complaint it is acknowledged there. */
  public String getClock() {
    boolean complaint = getView().row().kind() == RequestKind.COMPLAINT;
    return words.get(complaint ? "request.clock.acknowledge" : "request.clock.title");
  }

  private boolean isOpen() {
    return getView().row().standing() != RequestStanding.CLOSED;
  }

  public DateParts getDay() {
    return day;
  }
}
