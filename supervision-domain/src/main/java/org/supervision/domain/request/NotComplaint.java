package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** Only a complaint is acknowledged by a day of its own. */
public class NotComplaint extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
