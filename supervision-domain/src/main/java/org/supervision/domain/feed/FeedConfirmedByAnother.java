package org.supervision.domain.feed;

import org.supervision.domain.shared.RuleBroken;

/** Whoever asked for what two people decide on cannot confirm it too (ACCESS 9). */
public class FeedConfirmedByAnother extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
