package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** There is one time of more frequent supervision at once. */
public class TighterStands extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
