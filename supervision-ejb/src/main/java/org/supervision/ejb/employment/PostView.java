package org.supervision.ejb.employment;

import java.time.LocalDate;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.PostInTeam;
import org.supervision.domain.people.Team;

/**
 * A post that somebody holds, held or is to hold.
 *
 * @param level of line management, 1 for a practitioner
 * @param until the last day, or null while nobody knows
 */
public record PostView(
    String title, int level, String team, String service, LocalDate from, LocalDate until) {

  static PostView of(PostInTeam held) {
    Post post = held.post();
    Team team = held.team();
    return new PostView(
        post.getTitle(),
        post.getLevel(),
        team == null ? null : team.getName(),
        team == null ? null : team.getServiceName(),
        post.getFromOn(),
        post.getUntilOn());
  }
}
