package org.supervision.domain.feed;

import org.supervision.domain.shared.RuleBroken;

/** A feed takes effect on a day to come, or came a month late at most. */
public class FeedDayIsPast extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
