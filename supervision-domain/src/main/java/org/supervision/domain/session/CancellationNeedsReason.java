package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** A session is called off only with a reason (WAN §14). */
public class CancellationNeedsReason extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
