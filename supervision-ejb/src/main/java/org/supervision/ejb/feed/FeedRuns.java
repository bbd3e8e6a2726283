package org.supervision.ejb.feed;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supervision.domain.feed.AnotherFeedRuns;
import org.supervision.domain.feed.FeedRun;
import org.supervision.domain.feed.FeedState;

/** Repository of the runs of the feed. */
class FeedRuns {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(FeedRun run) {
    em.persist(run);
  }

  Optional<FeedRun> find(String id) {
    return Optional.ofNullable(em.find(FeedRun.class, id));
  }

  /** For a step: whoever comes second waits, and then finds the new state. */
  Optional<FeedRun> findForStep(String id) {
    return Optional.ofNullable(em.find(FeedRun.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * Writes what was decided now: of two that begin at the same instant the second waits here for
   * the first.
   *
   * @throws AnotherFeedRuns where it began
   */
  void begin() {
    try {
      em.flush();
    } catch (PersistenceException second) {
      if (!isDuplicate(second)) {
        throw second;
      }
      throw new AnotherFeedRuns();
    }
  }

  private static boolean isDuplicate(Throwable thrown) {
    return thrown != null
        && (thrown instanceof SQLIntegrityConstraintViolationException
            || isDuplicate(thrown.getCause()));
  }

  /** Identifiers of those that are decided on and whose day has come. */
  List<String> due(Instant now) {
    return em.createNamedQuery(FeedRun.DUE, String.class)
        .setParameter("planned", FeedState.PLANNED)
        .setParameter("now", now)
        .getResultList();
  }

  /** Identifiers of those that ended before an instant and keep what was before them. */
  List<String> undoable(Instant before) {
    return em.createNamedQuery(FeedRun.UNDOABLE, String.class)
        .setParameter("before", before)
        .getResultList();
  }

  boolean hasArrived(String arrivalId) {
    return em.createNamedQuery(FeedRun.ARRIVED, Long.class)
            .setParameter("arrival", arrivalId)
            .getSingleResult()
        > 0;
  }

  /** Identifiers of those that came by the folder and wait to be looked at, the oldest first. */
  boolean isAnyUnderWay(String organisationId) {
    return em.createNamedQuery(FeedRun.UNDER_WAY, Long.class)
            .setParameter("organisation", organisationId)
            .getSingleResult()
        > 0;
  }

  List<FeedRun> listed(String organisationId, int atMost) {
    return em.createNamedQuery(FeedRun.LISTED, FeedRun.class)
        .setParameter("organisation", organisationId)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** Identifiers of those that hold a file since before an instant and were not applied. */
  List<String> forgotten(Instant before, Set<FeedState> states) {
    return em.createNamedQuery(FeedRun.FORGOTTEN, String.class)
        .setParameter("before", before)
        .setParameter("states", states)
        .getResultList();
  }

  /** Identifiers of those whose report was kept since before an instant. */
  List<String> reported(Instant before) {
    return em.createNamedQuery(FeedRun.REPORTED, String.class)
        .setParameter("before", before)
        .getResultList();
  }
}
