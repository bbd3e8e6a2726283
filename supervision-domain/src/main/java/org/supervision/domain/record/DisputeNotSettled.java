package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** A request is not closed while what it disputes is not settled. */
public class DisputeNotSettled extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
