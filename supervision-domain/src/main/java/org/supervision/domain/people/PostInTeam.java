package org.supervision.domain.people;

/**
 * A post and the team that it is in: read together.
 *
 * @param team null where it is not known
 */
public record PostInTeam(Post post, Team team) {}
