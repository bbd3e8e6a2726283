package org.supervision.domain.feed;

import org.supervision.domain.shared.RuleBroken;

/** A feed is uploaded by choosing its file: a table of text. */
public class FeedNotChosen extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
