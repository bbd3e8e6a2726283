package org.supervision.mapping.shared;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * A database that is gone is asked once. EclipseLink would ask three times more, five seconds
 * apart, while somebody waits for their page and their words are not saved; the pools of both
 * servers look at a connection before they give it, and whoever types is told at once and keeps
 * what they typed.
 */
@SuppressWarnings("removal") // Payara's EclipseLink has it by this name alone.
public class AskedOnce implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    DatabaseLogin login = session.getLogin();
    login.setQueryRetryAttemptCount(0);
    login.setDelayBetweenConnectionAttempts(0);
  }
}
