package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/** Only a deviation that was agreed and is still needed is looked at again. */
public class DeviationNotAgreed extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
