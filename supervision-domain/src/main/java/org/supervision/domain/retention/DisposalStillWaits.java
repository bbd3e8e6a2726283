package org.supervision.domain.retention;

import org.supervision.domain.shared.RuleBroken;

/** What was approved is carried out after the waiting period, not within it. */
public class DisposalStillWaits extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
