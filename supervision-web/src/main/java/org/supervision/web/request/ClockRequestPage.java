package org.supervision.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.supervision.domain.request.RequestKind;
import org.supervision.domain.request.RequestStanding;
import org.supervision.domain.request.StoppedFor;
import org.supervision.ejb.request.RequestView;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** The clock of a request: it stands, runs again, or is given longer; a complaint acknowledged. */
@Named
@RequestScoped
public class ClockRequestPage {

  @Inject private RequestDesk desk;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private final DateParts day = new DateParts();
  private String cause;
  private String why;
  private String longer;
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

  /** It waits for what they were asked. */
  public void stop() {
    desk.stop(place.getId(), cause, day, why);
    leave("request.clock.stopped");
  }

  /** They said what they meant. */
  public void start() {
    desk.start(place.getId(), day);
    leave("request.clock.started");
  }

  /** It takes two months more. */
  public void extend() {
    desk.extend(place.getId(), longer);
    leave("request.clock.extended");
  }

  /** They were told that their complaint came. */
  public void acknowledge() {
    desk.acknowledge(place.getId(), day);
    leave("request.clock.acknowledged");
  }

  private void leave(String notice) {
    go.to(getPath(), notice);
  }

  /** The path of the request. */
  public String getPath() {
    return "/request/" + place.getId();
  }

  /** The request. */
  public RequestView getView() {
    if (view == null) {
      view = desk.read(place.getId());
    }
    return view;
  }

  /** What it waits for. */
  public List<Choice> getCauses() {
    return Arrays.stream(StoppedFor.values())
        .filter(each -> each != StoppedFor.IDENTITY || getView().identityCheckedOn() == null)
        .map(
            each ->
                new Choice(
                    each.name(),
                    words.get("request.cause." + RequestLine.key(each)),
                    words.get("request.causeMeans." + RequestLine.key(each))))
        .toList();
  }

  /** Whether the clock runs and could stand. */
  public boolean isRunning() {
    return isMine() && !isComplaint() && getView().time().stoppedFor() == null;
  }

  /** Whether it stands until they say what they mean. */
  public boolean isWaiting() {
    return isMine() && getView().time().stoppedFor() == StoppedFor.CLARIFICATION;
  }

  /** Whether it is a complaint of which nobody was told that it came. */
  public boolean isUnacknowledged() {
    return isMine() && isComplaint() && getView().acknowledgedOn() == null;
  }

  /** Whether anything can be done with it here. */
  public boolean isSomething() {
    return isRunning() || isWaiting() || isUnacknowledged();
  }

  /** Whether it could be given longer. */
  public boolean isExtendable() {
    return isRunning() && !getView().time().extended();
  }

  private boolean isComplaint() {
    return getView().row().kind() == RequestKind.COMPLAINT;
  }

  private boolean isMine() {
    RequestStanding standing = getView().row().standing();
    boolean over = standing == RequestStanding.CLOSED || standing == RequestStanding.GIVEN;
    return getView().mine() && !over;
  }

  public DateParts getDay() {
    return day;
  }

  public String getCause() {
    return cause;
  }

  /** Takes what it waits for. */
  public void setCause(String chosen) {
    cause = chosen;
  }

  public String getWhy() {
    return why;
  }

  /** Takes what they were asked. */
  public void setWhy(String typed) {
    why = typed;
  }

  public String getLonger() {
    return longer;
  }

  /** Takes why it takes longer. */
  public void setLonger(String typed) {
    longer = typed;
  }
}
