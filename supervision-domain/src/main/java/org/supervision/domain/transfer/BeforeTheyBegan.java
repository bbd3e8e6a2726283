package org.supervision.domain.transfer;

import org.supervision.domain.shared.RuleBroken;

/** A file cannot have passed before its holder had it. */
public class BeforeTheyBegan extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
