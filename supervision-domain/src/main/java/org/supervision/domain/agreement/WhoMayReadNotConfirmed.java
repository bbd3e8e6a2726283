package org.supervision.domain.agreement;

import org.supervision.domain.shared.RuleBroken;

/** The supervisee signs having read who may look at the records, and for what (PRODUCT A2). */
public class WhoMayReadNotConfirmed extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
