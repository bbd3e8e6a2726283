package org.supervision.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.supervision.domain.request.RequestOutcome;
import org.supervision.domain.request.RequestStanding;
import org.supervision.ejb.request.RequestView;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** A request is closed: what became of it, and why. */
@Named
@RequestScoped
public class CloseRequestPage {

  @Inject private RequestDesk desk;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private String outcome;
  private String why;
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

  /** It is over. */
  public void close() {
    desk.close(place.getId(), outcome, why);
    go.to(getPath(), "request.close.closed");
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

  /** Whether the reader has it and it is open. */
  public boolean isClosable() {
    return getView().mine() && getView().row().standing() != RequestStanding.CLOSED;
  }

  /** What may become of it. */
  public List<Choice> getOutcomes() {
    return Arrays.stream(RequestOutcome.values())
        .map(each -> new Choice(each.name(), words.get("request.outcome." + RequestLine.key(each))))
        .toList();
  }

  public String getOutcome() {
    return outcome;
  }

  /** Takes what became of it. */
  public void setOutcome(String chosen) {
    outcome = chosen;
  }

  public String getWhy() {
    return why;
  }

  /** Takes why. */
  public void setWhy(String typed) {
    why = typed;
  }
}
