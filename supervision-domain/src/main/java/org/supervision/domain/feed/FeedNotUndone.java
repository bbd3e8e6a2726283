package org.supervision.domain.feed;

import org.supervision.domain.shared.RuleBroken;

/** A feed is undone within a set number of days, while what was known before it is kept. */
public class FeedNotUndone extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
