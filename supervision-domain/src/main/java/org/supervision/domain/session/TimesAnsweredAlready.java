package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** Proposed times are answered, or withdrawn, once. */
public class TimesAnsweredAlready extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
