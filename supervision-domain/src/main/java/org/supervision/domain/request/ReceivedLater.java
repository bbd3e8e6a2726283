package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** A request was received today or before. */
public class ReceivedLater extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
