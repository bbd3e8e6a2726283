package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** A relationship ends after it has begun. */
public class EndsBeforeItBegins extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
