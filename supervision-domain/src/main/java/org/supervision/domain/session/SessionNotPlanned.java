package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** Only a planned session can be held or cancelled. */
public class SessionNotPlanned extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
