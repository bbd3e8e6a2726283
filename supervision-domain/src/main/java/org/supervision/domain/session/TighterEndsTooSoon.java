package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** A time of more frequent supervision lasts until tomorrow at least. */
public class TighterEndsTooSoon extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
