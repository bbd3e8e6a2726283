package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** Whoever proposes other times has seen those that were proposed to them. */
public class TimesProposedMeanwhile extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
