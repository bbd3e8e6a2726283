package org.supervision.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.ejb.session.HeldAs;
import org.supervision.ejb.session.SessionService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Words;

/** Saying that a session took place, when, and how long it lasted. */
@Named
@RequestScoped
public class HoldSessionPage {

  @Inject private ReadSession session;
  @Inject private SessionService sessions;
  @Inject private Clock clock;
  @Inject private Words words;
  @Inject private Go go;

  private final DateParts day = new DateParts();
  private String minutes;
  private boolean interrupted;

  /** Begins with what was planned. */
  public void open() {
    session.requirePlanned(Verb.HOLD_SESSION);
    day.show(session.getView().onDay());
    minutes = String.valueOf(session.getView().minutes());
  }

  /** Says that it took place. */
  public void hold() {
    LocalDate date = day.read(LocalDate.now(clock));
    if (date == null) {
      throw new DateNeeded();
    }
    sessions.hold(session.getView().id(), new HeldAs(date, Integer.parseInt(minutes), interrupted));
    go.to(session.getPath(), "session.hold.held");
  }

  /** The day it took place. */
  public DateParts getDay() {
    return day;
  }

  /** How many minutes it lasted. */
  public String getMinutes() {
    return minutes;
  }

  /** Takes how many minutes it lasted. */
  public void setMinutes(String chosen) {
    minutes = chosen;
  }

  /** Whether the two were interrupted. */
  public boolean isInterrupted() {
    return interrupted;
  }

  /** Takes whether the two were interrupted. */
  public void setInterrupted(boolean said) {
    interrupted = said;
  }

  /** The lengths to choose from. */
  public List<Choice> getLengths() {
    return TimeForm.lengths(words);
  }
}
