package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** Whoever closes a request says what became of it. */
public class RequestNeedsOutcome extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
