package org.supervision.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.supervision.domain.request.RequestKind;
import org.supervision.ejb.request.AskedRequest;
import org.supervision.ejb.request.RequestReadingService;
import org.supervision.ejb.request.RequestService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** Somebody asked about their own data, and it is logged. */
@Named
@RequestScoped
public class NewRequestPage {

  @Inject private RequestService requests;
  @Inject private RequestReadingService reading;
  @Inject private FormKey form;
  @Inject private Words words;
  @Inject private Clock clock;

  private final DateParts received = new DateParts();
  private String who;
  private String kind;
  private String asked;

  @Inject
  void begin(Place place) {
    place.under("/requests");
  }

  /** Asks whether it is theirs. */
  public void open() {
    reading.look();
  }

  /** Logs it, once however often the form is sent. */
  public void log() {
    open(); // for whom there are no requests this form does not exist either
    LocalDate day = received.read(LocalDate.now(clock));
    AskedRequest request = new AskedRequest(who, RequestKind.named(kind), day, asked);
    form.once(() -> requests.log(request), "/requests", "request.new.logged");
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
