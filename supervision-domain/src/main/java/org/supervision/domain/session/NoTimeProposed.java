package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** Whoever proposes times proposes one at least. */
public class NoTimeProposed extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
