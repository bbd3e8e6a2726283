package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** The day came before anybody had decided: there is nothing left to decide. */
public class DeviationHasLapsed extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
