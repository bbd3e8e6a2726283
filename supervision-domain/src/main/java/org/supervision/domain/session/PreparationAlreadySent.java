package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** What was sent stays as it is; more goes on the agenda. */
public class PreparationAlreadySent extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
