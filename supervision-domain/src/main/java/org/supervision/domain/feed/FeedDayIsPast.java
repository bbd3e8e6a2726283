package org.supervision.domain.feed;

import org.supervision.domain.shared.RuleBroken;

/** A feed that is not for today is for a day to come. */
public class FeedDayIsPast extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
