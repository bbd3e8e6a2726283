package org.supervision.domain.transfer;

import org.supervision.domain.shared.RuleBroken;

/** Nobody is supervised by somebody whom they supervise, directly or through the line. */
public class SupervisedByThem extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
