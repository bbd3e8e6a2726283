package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** A login belongs to one person. */
public class LoginIsTaken extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
