package org.supervision.domain.retention;

import org.supervision.domain.shared.RuleBroken;

/** A copy is offered to who has a last day to come. */
public class NobodyLeaves extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
