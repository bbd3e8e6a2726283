package org.supervision.domain.feed;

import org.supervision.domain.shared.RuleBroken;

/** A feed that could not be applied several times is not tried for ever. */
public class FeedGivenUp extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
