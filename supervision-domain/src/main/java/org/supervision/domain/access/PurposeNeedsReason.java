package org.supervision.domain.access;

import org.supervision.domain.shared.RuleBroken;

/** A purpose is stated with a reason in words: the supervisee will read it. */
public class PurposeNeedsReason extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
