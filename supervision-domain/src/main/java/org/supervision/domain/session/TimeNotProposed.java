package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** Only a time that was proposed can be accepted. */
public class TimeNotProposed extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
