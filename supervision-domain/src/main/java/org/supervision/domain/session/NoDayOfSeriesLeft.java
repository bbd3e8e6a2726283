package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** On none of the days of a series can the two meet. */
public class NoDayOfSeriesLeft extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
