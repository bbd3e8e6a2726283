package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** What somebody asks for is said when it is logged. */
public class RequestNeedsKind extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
