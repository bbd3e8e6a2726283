package org.supervision.domain.writing;

import org.supervision.domain.shared.RuleBroken;

/** Somebody, perhaps the writer in a second window, wrote under the same heading in between. */
public class WrittenMeanwhile extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
