package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** A complaint is acknowledged once. */
public class AcknowledgedAlready extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
