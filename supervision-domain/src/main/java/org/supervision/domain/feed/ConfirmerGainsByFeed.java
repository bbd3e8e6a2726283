package org.supervision.domain.feed;

import org.supervision.domain.shared.RuleBroken;

/** Whoever would gain by a feed cannot be the second person who confirms one (ACCESS 9, 20). */
public class ConfirmerGainsByFeed extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
