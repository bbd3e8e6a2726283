package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/**
 * A record is agreed with a disagreement once the statement, the rationale and the outcome are all
 * there (PRODUCT P3).
 */
public class DisagreementNotAnswered extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
