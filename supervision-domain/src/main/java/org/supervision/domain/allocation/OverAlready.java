package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** What is over already, or was called off, isn't ended again. */
public class OverAlready extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
