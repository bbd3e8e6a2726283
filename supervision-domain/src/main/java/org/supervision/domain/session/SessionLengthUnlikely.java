package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** A session lasts between 15 minutes and 8 hours. */
public class SessionLengthUnlikely extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
