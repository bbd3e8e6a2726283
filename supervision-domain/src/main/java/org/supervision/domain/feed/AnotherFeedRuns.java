package org.supervision.domain.feed;

import org.supervision.domain.shared.RuleBroken;

/** One feed of an organisation is applied at a time. */
public class AnotherFeedRuns extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
