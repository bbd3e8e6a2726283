package org.supervision.domain.feed;

import org.supervision.domain.shared.RuleBroken;

/** A file of the watched folder is a table by its name, too. */
public class FeedNotNamedSo extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
