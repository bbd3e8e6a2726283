package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** Somebody from outside acts for what they were enrolled for, and for nothing else (ACCESS 25). */
public class OutsiderActsForOneThing extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
