package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/**
 * An allocation names its people by a staff number, or by a name that one person here has alone.
 */
public class NobodyHasThatNumber extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
