package org.supervision.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.supervision.domain.request.RequestKind;
import org.supervision.domain.request.RequestOutcome;
import org.supervision.domain.request.RequestStanding;
import org.supervision.ejb.request.RequestRow;
import org.supervision.ejb.request.RequestStepView;
import org.supervision.ejb.request.RequestView;
import org.supervision.web.retention.KeptWords;
import org.supervision.web.shell.Words;

/** By when a request is to be answered and why, in one sentence; and its steps. */
@Named
@RequestScoped
public class RequestWords {

  @Inject private Words words;
  @Inject private KeptWords kept;

  /** The sentence. */
  public String sentence(RequestView view) {
    RequestRow row = view.row();
    if (row.standing() == RequestStanding.CLOSED) {
      return view.outcome() == RequestOutcome.ANSWERED && row.givenOn() != null
          ? words.say("request.due.closed.given", row.givenOn(), row.closedOn())
          : words.say("request.due.closed." + RequestLine.key(view.outcome()), row.closedOn());
    }
    if (row.standing() == RequestStanding.GIVEN) {
      return words.say("request.due.given", row.givenOn(), row.dueOn());
    }
    if (row.kind() == RequestKind.COMPLAINT) {
      return row.dueOn() == null
          ? words.say("request.due.acknowledged", view.acknowledgedOn())
          : words.say("request.due.complaint", row.dueOn(), row.receivedOn());
    }
    RequestView.Time time = view.time();
    if (time.stoppedFor() != null) {
      return words.say(
          "request.due.stopped." + RequestLine.key(time.stoppedFor()), time.stoppedOn());
    }
    return words.say(
        "request.due.answer", row.dueOn(), reckoning(view), time.source(), time.policyVersion());
  }

  /** What the day is made of. */
  private String reckoning(RequestView view) {
    RequestView.Time time = view.time();
    boolean asReceived = time.countedFrom().equals(view.row().receivedOn());
    List<String> parts = new ArrayList<>();
    parts.add(
        words.say(
            asReceived ? "request.due.received" : "request.due.known",
            kept.period(time.within()),
            time.countedFrom()));
    if (time.extended()) {
      parts.add(words.get("request.due.extended"));
    }
    if (time.daysStopped() > 0) {
      parts.add(words.say("request.due.stood", time.daysStopped()));
    }
    if (time.within().rollsOn()) {
      parts.add(words.get("request.due.rolls"));
    }
    return String.join(words.get("request.due.and"), parts);
  }

  /** What was done, when, and by whom. */
  public String step(RequestStepView step) {
    return words.say("request.step." + RequestLine.key(step.kind()), step.on(), step.by());
  }
}
