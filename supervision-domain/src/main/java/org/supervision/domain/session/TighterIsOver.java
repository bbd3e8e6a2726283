package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** What has ended cannot be ended again. */
public class TighterIsOver extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
