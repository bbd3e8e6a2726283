package org.supervision.domain.feed;

import java.util.Set;
import org.supervision.domain.allocation.AllocationRule;

/**
 * A line by which somebody would be supervised against the policy's rules of allocation. It stops
 * no feed, because what HR tells is so; a service manager has to decide on it (PRODUCT W3).
 *
 * @param line of the file
 * @param supervisee who is to be supervised
 * @param supervisor by whom
 * @param rules what it breaks, at least one
 */
public record FeedBreach(
    int line, FeedPerson supervisee, FeedPerson supervisor, Set<AllocationRule> rules) {

  /** Keeps its own copy. */
  public FeedBreach {
    rules = Set.copyOf(rules);
  }
}
