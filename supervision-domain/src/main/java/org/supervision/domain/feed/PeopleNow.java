package org.supervision.domain.feed;

import java.util.List;
import java.util.Set;

/**
 * The people of an organisation as they are known when a feed comes.
 *
 * @param open employments that are not over, those to come included
 * @param overKeys the keys of employments that are over
 * @param loginsElsewhere logins of people of other organisations
 */
public record PeopleNow(List<FeedRow> open, Set<String> overKeys, Set<String> loginsElsewhere) {

  /** Keeps its own copies. */
  public PeopleNow {
    open = List.copyOf(open);
    overKeys = Set.copyOf(overKeys);
    loginsElsewhere = Set.copyOf(loginsElsewhere);
  }
}
