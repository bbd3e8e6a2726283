package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** A time that has passed cannot be accepted. */
public class ChosenTimeIsPast extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
