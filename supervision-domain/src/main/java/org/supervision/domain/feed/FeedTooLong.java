package org.supervision.domain.feed;

import org.supervision.domain.shared.RuleBroken;

/** A feed is as long as a council's list of employments, not longer. */
public class FeedTooLong extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
