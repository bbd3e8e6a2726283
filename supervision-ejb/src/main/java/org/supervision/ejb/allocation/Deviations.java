package org.supervision.ejb.allocation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.allocation.Deviation;
import org.supervision.domain.shared.NotVisible;

/** Repository of deviations. */
class Deviations {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(Deviation deviation) {
    em.persist(deviation);
  }

  Deviation get(String id) {
    return Optional.ofNullable(em.find(Deviation.class, id)).orElseThrow(NotVisible::new);
  }

  /** For a step: whoever comes second waits, and then finds the new state. */
  Deviation getForStep(String id) {
    return Optional.ofNullable(em.find(Deviation.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NotVisible::new);
  }

  List<Deviation> waiting(String organisationId, Instant now, LocalDate today) {
    return em.createNamedQuery(Deviation.WAITING, Deviation.class)
        .setParameter("organisation", organisationId)
        .setParameter("now", now)
        .setParameter("today", today)
        .getResultList();
  }

  List<Deviation> around(String personId, int atMost) {
    return em.createNamedQuery(Deviation.AROUND, Deviation.class)
        .setParameter("person", personId)
        .setMaxResults(atMost)
        .getResultList();
  }

  List<Deviation> ofFile(String fileId) {
    return em.createNamedQuery(Deviation.OF_FILE, Deviation.class)
        .setParameter("file", fileId)
        .getResultList();
  }

  Optional<Deviation> ofTransfer(String transferId) {
    return em.createNamedQuery(Deviation.OF_TRANSFER, Deviation.class)
        .setParameter("transfer", transferId)
        .getResultStream()
        .findFirst();
  }
}
