package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** Two people stand in one relationship of a kind at a time. */
public class SupervisesAlready extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
