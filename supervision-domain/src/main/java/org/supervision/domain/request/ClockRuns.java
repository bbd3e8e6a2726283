package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** A clock that runs does not start again. */
public class ClockRuns extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
