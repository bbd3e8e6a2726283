package org.supervision.ejb.record;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.record.Dispute;

/** Repository of what people dispute in records about them. */
class Disputes {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(Dispute dispute) {
    em.persist(dispute);
  }

  List<Dispute> ofRecord(String recordId) {
    return em.createNamedQuery(Dispute.OF_RECORD, Dispute.class)
        .setParameter("record", recordId)
        .getResultList();
  }

  List<Dispute> ofRequest(String requestId) {
    return em.createNamedQuery(Dispute.OF_REQUEST, Dispute.class)
        .setParameter("request", requestId)
        .getResultList();
  }

  /** One under a request. */
  Optional<Dispute> find(String requestId, String id) {
    return Optional.ofNullable(em.find(Dispute.class, id))
        .filter(one -> one.getRequestId().equals(requestId));
  }

  /** The same for a step; whoever comes second waits. */
  Optional<Dispute> forStep(String requestId, String id) {
    return Optional.ofNullable(em.find(Dispute.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(one -> one.getRequestId().equals(requestId));
  }
}
