package org.supervision.domain.policy;

import java.util.List;

/**
 * How many practitioners one supervisor has, in line management.
 *
 * @param atLeast fewer only shows
 * @param atMost more is a breach that needs a deviation
 * @param upToLevel the highest level of line management at which somebody is a practitioner; 0
 *     counts everybody
 * @param notRoles posts that are no practitioner's, whatever their level
 */
public record SupervisorRatio(int atLeast, int atMost, int upToLevel, List<String> notRoles) {

  /** Keeps its own copy; a pack of an earlier version names no posts. */
  public SupervisorRatio {
    notRoles = notRoles == null ? List.of() : List.copyOf(notRoles);
  }

  /** Whether a supervisor of so many has more than a supervisor should have. */
  public boolean isOver(int people) {
    return people > atMost;
  }

  /** Whether a supervisor of so many has fewer; that only shows. */
  public boolean isUnder(int people) {
    return people < atLeast;
  }

  /** Whether somebody in such a post is counted. */
  public boolean counts(String roleKey, int level) {
    return (upToLevel == 0 || level <= upToLevel) && !notRoles.contains(roleKey);
  }
}
