package org.supervision.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.ejb.session.PlanningWith;
import org.supervision.ejb.session.SessionService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** Planning a session of one supervisory relationship. */
@Named
@RequestScoped
public class PlanSessionPage {

  @Inject private SessionService sessions;
  @Inject private Place place;
  @Inject private Clock clock;
  @Inject private Words words;
  @Inject private Go go;

  private final TimeForm time = new TimeForm();
  private PlanningWith with;

  /** Reads with whom before anything is shown. */
  public void open() {
    with();
  }

  /** The one of the pair who does not plan it. */
  public String getOther() {
    return with().other();
  }

  /** Whether one of the two manages the other, and may say how often they meet for a time. */
  public boolean isInLine() {
    return with().inLine();
  }

  private PlanningWith with() {
    if (with == null) {
      with = sessions.planningWith(place.id("with"));
    }
    return with;
  }

  /** Plans it. */
  public void plan() {
    String id = sessions.plan(place.id("with"), time.read(LocalDate.now(clock)), time.getKey());
    go.to("/session/" + id, "session.plan.planned");
  }

  /** When and where. */
  public TimeForm getTime() {
    return time;
  }

  /** The lengths to choose from. */
  public List<Choice> getLengths() {
    return TimeForm.lengths(words);
  }
}
