package org.supervision.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.supervision.domain.request.RequestKind;
import org.supervision.domain.request.RequestOutcome;
import org.supervision.domain.request.StoppedFor;
import org.supervision.ejb.request.AskedRequest;
import org.supervision.ejb.request.RequestClockService;
import org.supervision.ejb.request.RequestReadingService;
import org.supervision.ejb.request.RequestService;
import org.supervision.ejb.request.RequestView;
import org.supervision.web.shell.DateParts;

/** What is read and done with a request on its pages. */
@RequestScoped
public class RequestDesk {

  @Inject private RequestReadingService reading;
  @Inject private RequestService requests;
  @Inject private RequestClockService clocks;
  @Inject private Clock clock;

  /** Asks whether the reader may log any. */
  public void look() {
    reading.look();
  }

  /** Logs one. */
  public void log(String who, String kind, DateParts received, String asked) {
    requests.log(new AskedRequest(who, RequestKind.named(kind), day(received), asked));
  }

  /** The request with what was done with it. */
  public RequestView read(String id) {
    return reading.read(id);
  }

  /** The reader has it from now on. */
  public void take(String id) {
    requests.take(id);
  }

  /** It is known who asks. */
  public void checkIdentity(String id, DateParts on) {
    requests.checkIdentity(id, day(on));
  }

  /** Who complained was told that it came. */
  public void acknowledge(String id, DateParts on) {
    requests.acknowledge(id, day(on));
  }

  /** The clock stands. */
  public void stop(String id, String cause, DateParts on, String why) {
    clocks.stop(id, StoppedFor.named(cause), day(on), why);
  }

  /** The clock runs again. */
  public void start(String id, DateParts on) {
    clocks.start(id, day(on));
  }

  /** It takes longer. */
  public void extend(String id, String why) {
    clocks.extend(id, why);
  }

  /** It is over. */
  public void close(String id, String outcome, String why) {
    requests.close(id, RequestOutcome.named(outcome), why);
  }

  private LocalDate day(DateParts typed) {
    return typed.readPast(LocalDate.now(clock));
  }
}
