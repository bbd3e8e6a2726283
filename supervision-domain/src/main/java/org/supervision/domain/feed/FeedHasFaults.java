package org.supervision.domain.feed;

import org.supervision.domain.shared.RuleBroken;

/** A feed with a fault is refused whole. */
public class FeedHasFaults extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
