package org.supervision.ejb.feed;

import jakarta.ejb.ApplicationException;
import org.supervision.domain.shared.RuleBroken;

/** A rule refused one change of a feed, so that all of it is undone. */
@ApplicationException(rollback = true)
public class FeedStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String rule;

  FeedStopped(int line, RuleBroken rule) {
    super(rule);
    this.line = line;
    this.rule = rule.key();
  }

  /** The line of the file, 0 where it was none in particular. */
  public int line() {
    return line;
  }

  /** The key of the rule. */
  public String rule() {
    return rule;
  }
}
