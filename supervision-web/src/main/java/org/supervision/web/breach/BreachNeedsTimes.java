package org.supervision.web.breach;

import org.supervision.domain.shared.RuleBroken;

/** What an account did is looked at between two times. */
public class BreachNeedsTimes extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
