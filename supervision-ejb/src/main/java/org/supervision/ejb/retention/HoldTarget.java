package org.supervision.ejb.retention;

import org.supervision.domain.people.PostCriteria;
import org.supervision.domain.retention.Hold;
import org.supervision.domain.retention.HoldScope;

/**
 * What a hold covers.
 *
 * @param id the file or the team; null where it covers neither
 * @param posts whose holders’ files, of a hold on a team or on whoever matches; else null
 */
public record HoldTarget(HoldScope scope, String id, PostCriteria posts) {

  /** One file. */
  public static HoldTarget ofFile(String fileId) {
    return new HoldTarget(HoldScope.FILE, fileId, null);
  }

  /** A team. */
  public static HoldTarget ofTeam(String teamId) {
    return new HoldTarget(HoldScope.TEAM, teamId, PostCriteria.ofTeam(teamId));
  }

  /** Whoever held such a post. */
  public static HoldTarget matching(PostCriteria posts) {
    return new HoldTarget(HoldScope.MATCHING, posts.teamId(), posts);
  }

  /** All of an organisation. */
  public static HoldTarget ofEverybody() {
    return new HoldTarget(HoldScope.EVERYBODY, null, null);
  }

  /** What a hold covers. */
  static HoldTarget of(Hold hold) {
    return switch (hold.getScope()) {
      case FILE -> ofFile(hold.getFileId());
      case TEAM -> ofTeam(hold.getTeamId());
      case MATCHING -> matching(hold.getPosts());
      case EVERYBODY -> ofEverybody();
    };
  }

  /** A hold on it that is not set yet. */
  Hold hold(String organisationId) {
    return scope == HoldScope.MATCHING
        ? new Hold(organisationId, posts)
        : new Hold(organisationId, scope, id);
  }
}
