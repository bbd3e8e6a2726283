package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** Whoever helps the two is neither of them. */
public class FacilitatorIsAParty extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
