package org.supervision.ejb.employment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.people.InTeam;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.Team;
import org.supervision.domain.people.TeamWithPeople;

/** Repository of teams and who is in them. */
class Teams {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  Optional<Team> find(String id) {
    return Optional.ofNullable(em.find(Team.class, id));
  }

  /**
   * As it is now, and nobody closes it, or is put into it by a feed, until the transaction ends.
   */
  void hold(Team team) {
    em.refresh(team, LockModeType.PESSIMISTIC_WRITE);
  }

  /** A page of an organisation's teams, by name. */
  List<TeamWithPeople> listed(String organisationId, LocalDate day, int first, int atMost) {
    return em.createNamedQuery(Team.LISTED, TeamWithPeople.class)
        .setParameter("organisation", organisationId)
        .setParameter("day", day)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** A page of who is in a team on a day or comes to it later, by name. */
  List<InTeam> in(String teamId, LocalDate day, int first, int atMost) {
    return em.createNamedQuery(Post.IN_TEAM, InTeam.class)
        .setParameter("team", teamId)
        .setParameter("day", day)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** How many people that are. */
  long howManyIn(String teamId, LocalDate day) {
    return em.createNamedQuery(Post.HOW_MANY_IN_TEAM, Long.class)
        .setParameter("team", teamId)
        .setParameter("day", day)
        .getSingleResult();
  }
}
