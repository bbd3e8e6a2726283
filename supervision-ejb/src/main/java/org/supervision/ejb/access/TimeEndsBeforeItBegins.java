package org.supervision.ejb.access;

import org.supervision.domain.shared.RuleBroken;

/** Between two times lies something: the second comes after the first. */
public class TimeEndsBeforeItBegins extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
