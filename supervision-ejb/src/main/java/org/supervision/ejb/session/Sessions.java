package org.supervision.ejb.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionTime;
import org.supervision.domain.shared.NotVisible;

/** Repository of sessions. */
class Sessions {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(Session session) {
    em.persist(session);
  }

  Session get(String id) {
    return Optional.ofNullable(em.find(Session.class, id)).orElseThrow(NotVisible::new);
  }

  Session getForStep(String id) {
    return Optional.ofNullable(em.find(Session.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NotVisible::new);
  }

  Optional<Session> plannedBy(String planKey) {
    return em.createNamedQuery(Session.BY_PLAN_KEY, Session.class)
        .setParameter("key", planKey)
        .getResultStream()
        .findFirst();
  }

  List<Session> plannedBy(String personId, LocalDate since, Instant at, int atMost) {
    return em.createNamedQuery(Session.PLANNED_BY, Session.class)
        .setParameter("person", personId)
        .setParameter("since", since)
        .setParameter("at", at)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** What either of two has planned on the days of some times, with whomever. */
  List<Session> plannedAround(SupervisoryRelationship pair, List<SessionTime> times) {
    return em.createNamedQuery(Session.PLANNED_ON, Session.class)
        .setParameter("people", List.of(pair.getSupervisorId(), pair.getSuperviseeId()))
        .setParameter("organisation", pair.getOrganisationId())
        .setParameter("days", times.stream().map(SessionTime::onDay).distinct().toList())
        .getResultList();
  }

  List<Session> plannedIn(String relationshipId, String superviseeId, LockModeType lock) {
    return em.createNamedQuery(Session.PLANNED_IN, Session.class)
        .setParameter("relationship", relationshipId)
        .setParameter("supervisee", superviseeId)
        .setLockMode(lock)
        .getResultList();
  }
}
