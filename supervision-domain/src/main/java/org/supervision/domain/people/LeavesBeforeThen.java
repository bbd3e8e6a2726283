package org.supervision.domain.people;

import org.supervision.domain.shared.RuleBroken;

/** Who leaves is supervised by nobody from then on, and supervises nobody. */
public class LeavesBeforeThen extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
