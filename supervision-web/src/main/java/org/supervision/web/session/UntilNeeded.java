package org.supervision.web.session;

import org.supervision.domain.shared.RuleBroken;

/** A series has a last day. */
public class UntilNeeded extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
