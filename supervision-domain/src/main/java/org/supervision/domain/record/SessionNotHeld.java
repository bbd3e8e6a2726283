package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** A record is written of a session that was held. */
public class SessionNotHeld extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
