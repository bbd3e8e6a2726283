package org.supervision.domain.retention;

import org.supervision.domain.shared.RuleBroken;

/** Its time is not over, or is over on another day than it was when this was said. */
public class FileIsNotDue extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
