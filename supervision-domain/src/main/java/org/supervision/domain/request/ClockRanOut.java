package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** A clock that has run out does not stop: what is overdue stays overdue. */
public class ClockRanOut extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
