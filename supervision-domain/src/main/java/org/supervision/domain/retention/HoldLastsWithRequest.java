package org.supervision.domain.retention;

import org.supervision.domain.shared.RuleBroken;

/** A hold that a request about somebody’s own data placed ends when the request is closed. */
public class HoldLastsWithRequest extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
