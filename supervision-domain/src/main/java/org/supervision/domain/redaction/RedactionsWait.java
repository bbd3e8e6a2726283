package org.supervision.domain.redaction;

import org.supervision.domain.shared.RuleBroken;

/** Nothing is given while somebody has not agreed what is left out. */
public class RedactionsWait extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
