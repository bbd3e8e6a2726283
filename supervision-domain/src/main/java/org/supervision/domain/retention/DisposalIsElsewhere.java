package org.supervision.domain.retention;

import org.supervision.domain.shared.RuleBroken;

/** It is not at this step any more: somebody else was faster, or it fell. */
public class DisposalIsElsewhere extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
