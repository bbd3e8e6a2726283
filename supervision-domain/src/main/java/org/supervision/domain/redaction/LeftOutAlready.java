package org.supervision.domain.redaction;

import org.supervision.domain.shared.RuleBroken;

/** The whole of it is left out already, or the same words are. */
public class LeftOutAlready extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
