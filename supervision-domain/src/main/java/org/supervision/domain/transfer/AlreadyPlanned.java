package org.supervision.domain.transfer;

import org.supervision.domain.shared.RuleBroken;

/** One file has one planned transfer at a time. */
public class AlreadyPlanned extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
