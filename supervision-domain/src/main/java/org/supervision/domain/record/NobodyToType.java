package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** Nobody works here under the staff number that was given. */
public class NobodyToType extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
