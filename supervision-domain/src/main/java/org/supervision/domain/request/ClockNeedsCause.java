package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** The clock of a request stops for something that is named. */
public class ClockNeedsCause extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
