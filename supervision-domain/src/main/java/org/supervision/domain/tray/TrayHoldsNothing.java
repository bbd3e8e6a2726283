package org.supervision.domain.tray;

import org.supervision.domain.shared.RuleBroken;

/** No record fits what a tray is to be drawn from. */
public class TrayHoldsNothing extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
