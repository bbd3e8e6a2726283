package org.supervision.domain.action;

import org.supervision.domain.shared.RuleBroken;

/**
 * An action is held up, dropped or handed on with a reason; a done one says what difference it
 * made.
 */
public class ActionNeedsReason extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
