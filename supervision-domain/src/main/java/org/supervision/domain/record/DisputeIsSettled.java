package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** What was settled is not settled again. */
public class DisputeIsSettled extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
