package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** A deviation is decided once. */
public class DeviationDecided extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
