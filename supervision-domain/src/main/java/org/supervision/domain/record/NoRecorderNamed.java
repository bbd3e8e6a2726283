package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** Nobody was named to type this record. */
public class NoRecorderNamed extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
