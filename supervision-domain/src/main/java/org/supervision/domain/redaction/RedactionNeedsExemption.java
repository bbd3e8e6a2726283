package org.supervision.domain.redaction;

import org.supervision.domain.shared.RuleBroken;

/** Nothing is left out without one of the reasons that the law has. */
public class RedactionNeedsExemption extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
