package org.supervision.domain.feed;

import java.util.Set;

/**
 * The keys that a feed may use.
 *
 * @param roles of posts
 * @param teams of sorts of team
 * @param stages of careers
 */
public record FeedKeys(Set<String> roles, Set<String> teams, Set<String> stages) {

  /** Keeps its own copies. */
  public FeedKeys {
    roles = Set.copyOf(roles);
    teams = Set.copyOf(teams);
    stages = Set.copyOf(stages);
  }
}
