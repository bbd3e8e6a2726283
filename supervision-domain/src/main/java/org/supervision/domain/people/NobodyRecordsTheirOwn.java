package org.supervision.domain.people;

import org.supervision.domain.shared.RuleBroken;

/** What allocation turns on is said of somebody by somebody else. */
public class NobodyRecordsTheirOwn extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
