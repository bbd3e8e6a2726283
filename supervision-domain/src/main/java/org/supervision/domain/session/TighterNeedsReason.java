package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** Somebody is supervised more often only with a reason (PRODUCT F4). */
public class TighterNeedsReason extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
