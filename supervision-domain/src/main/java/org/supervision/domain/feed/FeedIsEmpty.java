package org.supervision.domain.feed;

import org.supervision.domain.shared.RuleBroken;

/** A file of the watched folder has something in it. */
public class FeedIsEmpty extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
