package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** A clock that stands does not stop again, and nothing is put off while it stands. */
public class ClockStands extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
