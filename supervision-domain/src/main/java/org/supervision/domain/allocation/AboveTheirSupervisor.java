package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** Nobody is supervised by somebody whom they supervise, directly or through the line. */
public class AboveTheirSupervisor extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
