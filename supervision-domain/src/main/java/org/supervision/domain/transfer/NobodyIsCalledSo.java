package org.supervision.domain.transfer;

import org.supervision.domain.shared.RuleBroken;

/** A move names its people by a staff number, or by a name that one person here has alone. */
public class NobodyIsCalledSo extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
