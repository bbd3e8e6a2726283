package org.supervision.domain.retention;

import org.supervision.domain.shared.RuleBroken;

/** What was lifted keeps nothing any more, and is not changed. */
public class HoldIsLifted extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
