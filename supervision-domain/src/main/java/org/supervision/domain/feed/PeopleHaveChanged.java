package org.supervision.domain.feed;

import org.supervision.domain.shared.RuleBroken;

/** A feed is applied as it was looked at, or not at all. */
public class PeopleHaveChanged extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
