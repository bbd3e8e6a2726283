package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** There is nothing to send before something is written. */
public class NothingPrepared extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
