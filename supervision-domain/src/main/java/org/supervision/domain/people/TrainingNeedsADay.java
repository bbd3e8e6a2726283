package org.supervision.domain.people;

import org.supervision.domain.shared.RuleBroken;

/** Who was trained was trained on a day. */
public class TrainingNeedsADay extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
