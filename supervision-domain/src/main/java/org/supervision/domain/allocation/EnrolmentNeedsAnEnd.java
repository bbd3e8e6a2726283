package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** Somebody from outside is enrolled until a day, today or later. */
public class EnrolmentNeedsAnEnd extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
