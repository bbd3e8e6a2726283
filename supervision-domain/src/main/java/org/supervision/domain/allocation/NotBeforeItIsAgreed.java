package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** What breaks a rule does not begin before somebody agreed to it. */
public class NotBeforeItIsAgreed extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
