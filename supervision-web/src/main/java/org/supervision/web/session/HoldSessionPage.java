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

  private final HeldDay day = new HeldDay();
  private String minutes;
  private boolean interrupted;

  /** Begins with what was planned. */
  public void open() {
    session.requirePlanned(Verb.HOLD_SESSION);
    day.begin(session.getView().onDay(), LocalDate.now(clock));
    minutes = String.valueOf(session.getView().minutes());
  }

  /** Says that it took place. */
  public void hold() {
    LocalDate date = day.read(LocalDate.now(clock));
    sessions.hold(session.getView().id(), new HeldAs(date, Integer.parseInt(minutes), interrupted));
    go.to(session.getPath(), "session.hold.held");
  }

  /** The day it took place. */
  public HeldDay getDay() {
    return day;
  }

  /** The days that are one tap. */
  public List<Choice> getDays() {
    return HeldDay.days(session.getView().onDay(), LocalDate.now(clock), words);
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
    return TimeForm.lengths(session.getView().minutes(), words);
  }
}
