package org.supervision.ejb.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.PostCriteria;
import org.supervision.domain.retention.Hold;

/** Repository of what keeps files whatever their date. */
class Holds {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(Hold hold) {
    em.persist(hold);
  }

  Optional<Hold> find(String id) {
    return Optional.ofNullable(em.find(Hold.class, id));
  }

  /** One hold; whoever comes second waits. */
  Optional<Hold> forStep(String id) {
    return Optional.ofNullable(em.find(Hold.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Some of those that keep files, the next review first. */
  List<Hold> standing(String organisationId, int first, int atMost) {
    return em.createNamedQuery(Hold.STANDING, Hold.class)
        .setParameter("organisation", organisationId)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** Those that can keep one of some files: a council has many on one file each. */
  List<Hold> standingOn(String organisationId, Collection<String> files) {
    return files.isEmpty()
        ? List.of()
        : em.createNamedQuery(Hold.STANDING_ON, Hold.class)
            .setParameter("organisation", organisationId)
            .setParameter("files", files)
            .getResultList();
  }

  /**
   * All that keep files, as they are now; nobody sets or lifts one before this transaction ends.
   */
  List<Hold> standingLocked(String organisationId) {
    return em.createNamedQuery(Hold.STANDING, Hold.class)
        .setParameter("organisation", organisationId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  List<Hold> lifted(String organisationId, int first, int atMost) {
    return em.createNamedQuery(Hold.LIFTED, Hold.class)
        .setParameter("organisation", organisationId)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** How many files a hold covers, or would. */
  long covered(String organisationId, HoldTarget target) {
    return switch (target.scope()) {
      case FILE -> 1;
      case TEAM, MATCHING -> matching(organisationId, target.posts());
      case EVERYBODY ->
          em.createNamedQuery(Hold.FILES_OF_EVERYBODY, Long.class)
              .setParameter("organisation", organisationId)
              .getSingleResult();
    };
  }

  private long matching(String organisationId, PostCriteria posts) {
    return em.createNamedQuery(Hold.FILES_MATCHING, Long.class)
        .setParameter("organisation", organisationId)
        .setParameter("team", anyOr(posts.teamId()))
        .setParameter("role", anyOr(posts.role()))
        .setParameter("service", anyOr(posts.service()))
        .setParameter("from", posts.firstDay())
        .setParameter("until", posts.lastDay())
        .getSingleResult();
  }

  private static String anyOr(String wanted) {
    return wanted == null ? "" : wanted;
  }

  /** The keys of the roles that people of an organisation hold or held. */
  List<String> roles(String organisationId) {
    return em.createNamedQuery(Post.ROLES, String.class)
        .setParameter("organisation", organisationId)
        .getResultList();
  }
}
