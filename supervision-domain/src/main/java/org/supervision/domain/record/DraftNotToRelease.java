package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** Only a draft that its author cannot finish is released, and once. */
public class DraftNotToRelease extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
