package org.supervision.domain.grant;

import org.supervision.domain.shared.RuleBroken;

/** A request is decided once. */
public class GrantAlreadyDecided extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
