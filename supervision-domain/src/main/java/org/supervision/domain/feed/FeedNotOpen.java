package org.supervision.domain.feed;

import org.supervision.domain.shared.RuleBroken;

/** A run of the feed is applied, confirmed or called off while it is open, and once. */
public class FeedNotOpen extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
