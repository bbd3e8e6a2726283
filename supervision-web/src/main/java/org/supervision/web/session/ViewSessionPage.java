package org.supervision.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.session.SessionState;

/** A session: when, where, and what comes next. */
@Named
@RequestScoped
public class ViewSessionPage {

  @Inject private ReadSession session;

  /** Reads it before anything is shown. */
  public void open() {
    session.getView();
  }

  /** Whether it is still to come. */
  public boolean isPlanned() {
    return session.getView().state() == SessionState.PLANNED;
  }

  /** Whether it waits to be said that it took place. */
  public boolean isToBeHeld() {
    return isPlanned() && session.getView().isMine();
  }

  /** Whether it can be written up by the one who looks at it. */
  public boolean isToBeWritten() {
    return session.getView().state() == SessionState.HELD && session.getView().isMine();
  }
}
