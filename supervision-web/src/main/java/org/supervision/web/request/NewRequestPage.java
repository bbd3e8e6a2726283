package org.supervision.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.supervision.domain.request.RequestKind;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** Somebody asked about their own data, and it is logged. */
@Named
@RequestScoped
public class NewRequestPage {

  @Inject private RequestDesk desk;
  @Inject private FormKey form;
  @Inject private Place place;
  @Inject private Words words;

  private final DateParts received = new DateParts();
  private String who;
  private String kind;
  private String asked;

  /** Stands under the entry of the menu, also when a form comes back. */
  @PostConstruct
  void begin() {
    place.under("/requests");
  }

  /** Asks whether it is theirs. */
  public void open() {
    desk.look();
  }

  /** Logs it, once however often the form is sent. */
  public void log() {
    open(); // for whom there are no requests this form does not exist either
    form.once(() -> desk.log(who, kind, received, asked), "/requests", "request.new.logged");
  }

  /** What may be asked for. */
  public List<Choice> getKinds() {
    return Arrays.stream(RequestKind.values())
        .map(
            each ->
                new Choice(
                    each.name(),
                    words.get("request.kind." + RequestLine.key(each)),
                    words.get("request.means." + RequestLine.key(each))))
        .toList();
  }

  public DateParts getReceived() {
    return received;
  }

  public String getWho() {
    return who;
  }

  /** Takes the number or full name of who asks. */
  public void setWho(String typed) {
    who = typed;
  }

  public String getKind() {
    return kind;
  }

  /** Takes what is asked for. */
  public void setKind(String chosen) {
    kind = chosen;
  }

  public String getAsked() {
    return asked;
  }

  /** Takes it in their words. */
  public void setAsked(String typed) {
    asked = typed;
  }
}
