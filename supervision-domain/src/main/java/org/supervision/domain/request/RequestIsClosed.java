package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** A request that was closed goes no further. */
public class RequestIsClosed extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
