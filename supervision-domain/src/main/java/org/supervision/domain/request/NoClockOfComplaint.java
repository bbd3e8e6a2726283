package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** The days within which a complaint is acknowledged are fixed. */
public class NoClockOfComplaint extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
