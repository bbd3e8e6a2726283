package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** What is written is what was shared last. */
public class NothingNewToShare extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
