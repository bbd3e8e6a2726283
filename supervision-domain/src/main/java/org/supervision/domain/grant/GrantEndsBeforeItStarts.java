package org.supervision.domain.grant;

import org.supervision.domain.shared.RuleBroken;

/** A grant ends after it starts, and not in the past. */
public class GrantEndsBeforeItStarts extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
