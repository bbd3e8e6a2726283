package org.supervision.domain.feed;

import java.util.Set;

/**
 * The keys that a feed may use. What no rule and nobody's post has is most likely a slip; in the
 * first feed of a council nobody has a post yet, and so nothing tells a slip from a role that no
 * rule names.
 *
 * @param roles of posts
 * @param teams of sorts of team
 * @param stages of careers
 * @param isFirst whether nobody was ever employed here yet
 */
public record FeedKeys(Set<String> roles, Set<String> teams, Set<String> stages, boolean isFirst) {

  /** Keeps its own copies. */
  public FeedKeys {
    roles = Set.copyOf(roles);
    teams = Set.copyOf(teams);
    stages = Set.copyOf(stages);
  }

  boolean haveRole(String role) {
    return isFirst || roles.contains(role);
  }

  boolean haveTeam(String team) {
    return isFirst || teams.contains(team);
  }

  /** Null is nobody's stage, and needs no key. */
  boolean haveStage(String stage) {
    return isFirst || stage == null || stages.contains(stage);
  }
}
