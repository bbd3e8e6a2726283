package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** An empty record is not shared. */
public class NothingWritten extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
