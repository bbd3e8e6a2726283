package org.supervision.ejb.tray;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.shared.London;
import org.supervision.domain.tray.Candidate;
import org.supervision.domain.tray.InspectionTray;
import org.supervision.domain.tray.SampleScope;
import org.supervision.domain.tray.TrayItem;

/** Repository of trays, of what they hold, and of what they are drawn from. */
class InspectionTrays {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(InspectionTray tray, List<TrayItem> items) {
    em.persist(tray);
    em.flush();
    items.forEach(em::persist);
  }

  Optional<InspectionTray> find(String id) {
    return Optional.ofNullable(em.find(InspectionTray.class, id));
  }

  /** What a sample was, or would be, drawn from at an instant. */
  List<Candidate> candidates(String organisationId, SampleScope scope, Instant at) {
    return em.createNamedQuery(InspectionTray.CANDIDATES, Candidate.class)
        .setParameter("organisation", organisationId)
        .setParameter("from", scope.getFrom())
        .setParameter("until", scope.getUntil())
        .setParameter("at", at)
        .setParameter("all", scope.getTeamId() == null)
        .setParameter("team", scope.getTeamId() == null ? "" : scope.getTeamId())
        .setParameter("day", London.day(at))
        .getResultList();
  }

  List<InspectionTray> within(String organisationId, int first, int atMost) {
    return em.createNamedQuery(InspectionTray.WITHIN, InspectionTray.class)
        .setParameter("organisation", organisationId)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  List<InspectionTray> givenTo(String inspectorId, Instant at) {
    return em.createNamedQuery(InspectionTray.GIVEN_TO, InspectionTray.class)
        .setParameter("inspector", inspectorId)
        .setParameter("at", at)
        .getResultList();
  }

  /** The trays that hold something of a file and are open to an inspector. */
  List<InspectionTray> opening(String inspectorId, String fileId, Instant at) {
    return em.createNamedQuery(InspectionTray.OPENING, InspectionTray.class)
        .setParameter("inspector", inspectorId)
        .setParameter("file", fileId)
        .setParameter("at", at)
        .getResultList();
  }

  List<TrayItem> items(String trayId) {
    return em.createNamedQuery(TrayItem.OF, TrayItem.class)
        .setParameter("tray", trayId)
        .getResultList();
  }
}
