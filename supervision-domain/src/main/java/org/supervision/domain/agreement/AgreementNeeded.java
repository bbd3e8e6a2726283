package org.supervision.domain.agreement;

import org.supervision.domain.shared.RuleBroken;

/** A record can be signed once the agreement of its relationship is signed (PRODUCT A2). */
public class AgreementNeeded extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
