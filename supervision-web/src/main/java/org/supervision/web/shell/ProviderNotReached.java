package org.supervision.web.shell;

import org.supervision.domain.shared.RuleBroken;

/** The identity provider could not be asked; nothing was signed. */
public class ProviderNotReached extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /**
   * @param cause what went wrong, for the log
   */
  public ProviderNotReached(Exception cause) {
    initCause(cause);
  }
}
