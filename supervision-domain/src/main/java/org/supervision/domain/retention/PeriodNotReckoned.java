package org.supervision.domain.retention;

import org.supervision.domain.shared.RuleBroken;

/** What another period would change is reckoned for whole years, from six on. */
public class PeriodNotReckoned extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
