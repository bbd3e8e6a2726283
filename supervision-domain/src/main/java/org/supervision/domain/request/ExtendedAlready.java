package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** A request is extended once. */
public class ExtendedAlready extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
