package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** Above somebody there is a service manager who has no part in it, or nobody can agree. */
public class NobodyDecides extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
