package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** A released draft is closed as not agreed once, and then stays as it is. */
public class DraftAnswered extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
