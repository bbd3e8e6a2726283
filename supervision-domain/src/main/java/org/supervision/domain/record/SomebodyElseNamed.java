package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** Since the page was shown, the author named somebody else to type the record. */
public class SomebodyElseNamed extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
