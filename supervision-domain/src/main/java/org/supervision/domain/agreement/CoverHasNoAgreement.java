package org.supervision.domain.agreement;

import org.supervision.domain.shared.RuleBroken;

/** Cover runs under the agreement that stands (PRODUCT A2). */
public class CoverHasNoAgreement extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
