package org.supervision.domain.action;

import org.supervision.domain.shared.RuleBroken;

/** An action that is done, dropped or handed on stays so. */
public class ActionIsFinished extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
