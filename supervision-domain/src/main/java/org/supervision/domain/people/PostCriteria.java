package org.supervision.domain.people;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Posts that somebody asks for; what is null says nothing.
 *
 * @param teamId in which team
 * @param role the policy's key for it
 * @param service in which service
 * @param from held on that day or later
 * @param until held on that day or before
 */
public record PostCriteria(
    String teamId, String role, String service, LocalDate from, LocalDate until)
    implements Serializable {

  /** Before anybody’s first day. */
  private static final LocalDate EVER = LocalDate.of(1000, 1, 1);

  /** After anybody’s last. */
  private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

  /** Those in a team, whenever. */
  public static PostCriteria ofTeam(String teamId) {
    return new PostCriteria(teamId, null, null, null, null);
  }

  /** Whether nothing is asked for, so that every post matches. */
  public boolean isEmpty() {
    return teamId == null && role == null && service == null && from == null && until == null;
  }

  /** Whether no day can be within it. */
  public boolean isNever() {
    return firstDay().isAfter(lastDay());
  }

  /** The first day that counts. */
  public LocalDate firstDay() {
    return from == null ? EVER : from;
  }

  /** The last day that counts. */
  public LocalDate lastDay() {
    return until == null ? ALWAYS : until;
  }

  /** Whether a post in a team of {@code serviceOfTeam} is one of them. */
  public boolean matches(Post post, String serviceOfTeam) {
    return says(teamId, post.getTeamId())
        && says(role, post.getRoleKey())
        && says(service, serviceOfTeam)
        && post.isHeldBetween(firstDay(), lastDay());
  }

  private static boolean says(String wanted, String is) {
    return wanted == null || wanted.equals(is);
  }
}
