package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** Its author does not offer the draft for the move that was shown (any more). */
public class DraftNotOffered extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
