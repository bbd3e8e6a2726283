package org.supervision.domain.people;

/** Somebody and the post that they hold in a team: read together. */
public record InTeam(Person person, Post post) {

  /** Who has a post in whatever team on {@code :day}, or will have it later. */
  static final String SINCE =
      " from Post p, Person n where n.id = p.personId"
          + " and (p.untilOn is null or p.untilOn >= :day)"
          + " and (n.leftOn is null or n.leftOn >= :day) and not exists"
          + " (select e.id from Employment e where e.id = p.employmentId and e.endedOn < :day)";
}
