package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** Nobody signs a record twice. */
public class RecordAlreadySigned extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
