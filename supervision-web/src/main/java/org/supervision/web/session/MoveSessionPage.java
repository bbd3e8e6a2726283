package org.supervision.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.ejb.session.SessionService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Words;

/** Calling a session off with a reason, and planning the next in the same step. */
@Named
@RequestScoped
public class MoveSessionPage {

  @Inject private ReadSession session;
  @Inject private SessionService sessions;
  @Inject private Clock clock;
  @Inject private Words words;
  @Inject private Go go;

  private final TimeForm time = new TimeForm();
  private String reason;

  /** Reads it before anything is shown. */
  public void open() {
    session.requirePlanned(Verb.PLAN);
  }

  /** Moves it. */
  public void move() {
    String next =
        sessions.move(
            session.getView().id(), reason, time.read(LocalDate.now(clock)), time.getKey());
    go.to("/session/" + next, "session.move.moved");
  }

  /** What the page says of it, before its day or after. */
  public String getLead() {
    return words.say(
        isPast() ? "session.move.leadPast" : "session.move.lead", session.getView().onDay());
  }

  /** What the reason is asked with. */
  public String getAsked() {
    return words.get(isPast() ? "session.move.reasonPast" : "session.move.reason");
  }

  private boolean isPast() {
    return session.getView().onDay().isBefore(LocalDate.now(clock));
  }

  /** Why it can't go ahead. */
  public String getReason() {
    return reason;
  }

  /** Takes why it can't go ahead. */
  public void setReason(String typed) {
    reason = typed;
  }

  /** When and where instead. */
  public TimeForm getTime() {
    return time;
  }

  /** The lengths to choose from. */
  public List<Choice> getLengths() {
    return TimeForm.lengths(words);
  }
}
