package org.supervision.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.access.Verb;
import org.supervision.domain.session.HeldTime;
import org.supervision.domain.session.SessionNotPlanned;
import org.supervision.domain.session.SessionState;
import org.supervision.ejb.session.AgendaLine;
import org.supervision.ejb.session.SessionService;
import org.supervision.ejb.session.SessionView;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** The session that the address names, read once for all the pages of it. */
@Named
@RequestScoped
public class ReadSession {

  @Inject private SessionService sessions;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private SessionView view;

  /** The session; whoever may not read it gets "not found". */
  public SessionView getView() {
    if (view == null) {
      view = sessions.read(place.getId());
    }
    return view;
  }

  /** Its path, to which verbs are added. */
  public String getPath() {
    return "/session/" + place.getId();
  }

  /** Whether it is still to come. */
  public boolean isPlanned() {
    return getView().state() == SessionState.PLANNED;
  }

  /** The one of the pair who is not looking at it. */
  public String getOther() {
    return getView().isMine() ? getView().supervisee() : getView().supervisor();
  }

  /** When it is planned for, or, once they met, on which day; and for how long. */
  public String getWhen() {
    return getView().state() == SessionState.HELD
        ? words.say("session.view.met", getView().onDay(), getView().minutes())
        : words.say(
            "session.view.time",
            getView().onDay(),
            new When().time(getView().startsAt()),
            new When().time(getView().startsAt().plus(getView().minutes(), ChronoUnit.MINUTES)));
  }

  /** How it compares with its plan, in sentences; none where it was as planned or nobody said. */
  public List<String> getHeldTime() {
    HeldTime held = getView().heldTime();
    List<String> said = new ArrayList<>();
    if (held == null) {
      return said;
    }
    if (!held.getPlannedOn().equals(getView().onDay())) {
      said.add(words.say("session.view.otherDay", held.getPlannedOn()));
    }
    if (held.isShorter(getView().minutes())) {
      said.add(words.say("session.view.shorter", held.getPlannedMinutes()));
    }
    if (held.isInterrupted()) {
      said.add(words.get("session.view.interrupted"));
    }
    if (!held.isProtected(getView().minutes())) {
      said.add(words.get("session.view.unprotected"));
    }
    return said;
  }

  /** Who put something on the agenda, in words. */
  public String whose(AgendaLine line) {
    return line.mine()
        ? words.get("session.agenda.you")
        : words.say("session.agenda.by", line.by());
  }

  /**
   * Reads it for the page of a step, which is refused to whom the step itself would be; leads to
   * the session itself where the step was taken already.
   */
  void requirePlanned(Verb step) {
    view = sessions.readFor(place.getId(), step);
    if (!isPlanned()) {
      go.on(getPath(), new SessionNotPlanned().key());
    }
  }

  /** How its state looks. */
  public String getLook() {
    return switch (getView().state()) {
      case PLANNED -> "planned";
      case HELD -> "agreed";
      case CANCELLED -> "unsigned";
    };
  }

  /** The key of the word for its state. */
  public String getStateKey() {
    return "session.state." + getView().state().name().toLowerCase(Locale.ROOT);
  }
}
