package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** What stands in the way of a time is known to who proposes it. */
public class SomethingStandsInTheWay extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
