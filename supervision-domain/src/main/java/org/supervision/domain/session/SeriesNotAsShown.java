package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** What would be planned is not what was shown: days, absences or sessions changed. */
public class SeriesNotAsShown extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
