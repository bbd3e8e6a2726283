package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** A series ends on the day of its first session or later. */
public class SeriesEndsBeforeItBegins extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
