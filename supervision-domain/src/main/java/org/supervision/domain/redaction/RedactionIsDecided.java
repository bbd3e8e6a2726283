package org.supervision.domain.redaction;

import org.supervision.domain.shared.RuleBroken;

/** What was agreed or taken back is not decided again. */
public class RedactionIsDecided extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
