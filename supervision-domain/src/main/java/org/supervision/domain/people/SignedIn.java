package org.supervision.domain.people;

import java.util.Set;

/**
 * Somebody who is signed in, with what every page says of them: read in one query at each request,
 * and never kept for the next.
 *
 * @param person who
 * @param organisation what their organisation is called
 * @param post what they are employed as today, or null
 * @param roleKey what that is to the policy, or null
 * @param managementLevel their level in line management today, or null
 * @param supervisees in how many current relationships they supervise
 * @param supervisors in how many they are supervised
 */
public record SignedIn(
    Person person,
    String organisation,
    String post,
    String roleKey,
    Integer managementLevel,
    long supervisees,
    long supervisors) {

  private static final Set<String> HEADS = Set.of("head-of-service", "deputy-director");

  /** Their level in line management, 1 for a practitioner; 0 for who holds no post. */
  public int level() {
    return managementLevel == null ? 0 : managementLevel;
  }

  /** Whether they answer for a service: a service manager, or somebody above one. */
  public boolean answersForService() {
    return level() >= Post.SERVICE_MANAGER;
  }

  /** Whether they manage a team, or somebody who does. */
  public boolean managesTeam() {
    return level() >= Post.TEAM_MANAGER;
  }

  /** Whether they are a head of service or above one, who decide on access (ACCESS 15). */
  public boolean headsService() {
    return roleKey != null && HEADS.contains(roleKey);
  }

  /**
   * Whether they may be a head of service by their level. Who decides as one is told by the role of
   * their post.
   */
  public boolean maybeHeadsService() {
    return level() >= Post.HEAD_OF_SERVICE;
  }

  /** Whether they supervise anybody now. */
  public boolean isSupervisor() {
    return supervisees > 0;
  }

  /**
   * Whether the work of the council's own people is theirs to arrange: who supervises or manages
   * here, and never somebody from outside, who acts for the one whom they were enrolled for (ACCESS
   * 25).
   */
  public boolean arrangesSupervision() {
    return (isSupervisor() || managesTeam()) && !person.isFromOutside();
  }

  /** Whether somebody supervises them now. */
  public boolean isSupervised() {
    return supervisors > 0;
  }
}
