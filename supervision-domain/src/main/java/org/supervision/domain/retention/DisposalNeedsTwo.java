package org.supervision.domain.retention;

import org.supervision.domain.shared.RuleBroken;

/** Who proposes to destroy a file does not approve it (PRODUCT R3). */
public class DisposalNeedsTwo extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
