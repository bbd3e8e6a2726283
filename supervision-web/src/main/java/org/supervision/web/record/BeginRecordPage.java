package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.SessionNotHeld;
import org.supervision.domain.session.SessionState;
import org.supervision.ejb.record.RecordBeginningService;
import org.supervision.ejb.session.SessionService;
import org.supervision.ejb.session.SessionView;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** Beginning the record of a held session. */
@Named
@RequestScoped
public class BeginRecordPage {

  @Inject private RecordBeginningService beginning;
  @Inject private SessionService sessions;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private SessionView session;

  /** Reads the session before anything is shown, and leads to it where they have not met yet. */
  public void open() {
    session = sessions.readFor(place.id("session"), Verb.WRITE);
    if (session.state() != SessionState.HELD) {
      go.on("/session/" + session.id(), new SessionNotHeld().key());
    }
  }

  /** The session that the address names. */
  public SessionView getSession() {
    if (session == null) {
      session = sessions.read(place.id("session"));
    }
    return session;
  }

  /** With whom and when. */
  public String getLead() {
    return words.say("record.begin.lead", getSession().supervisee(), getSession().onDay());
  }

  /** Begins it, or goes on with the one that was begun. */
  public void begin() {
    go.to("/record/" + beginning.begin(getSession().id()) + "/write");
  }
}
