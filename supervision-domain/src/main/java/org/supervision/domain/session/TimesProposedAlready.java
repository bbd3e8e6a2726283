package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** Two people have one proposal before them at a time. */
public class TimesProposedAlready extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
