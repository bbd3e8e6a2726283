package org.supervision.ejb.request;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.RequestStep;

/** Repository of what people asked about their own data, and of what was done with it. */
class DataRequests {

  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(DataRequest request) {
    em.persist(request);
  }

  void add(RequestStep step) {
    em.persist(step);
  }

  Optional<DataRequest> find(String id) {
    return Optional.ofNullable(em.find(DataRequest.class, id));
  }

  /** One of them; whoever comes second waits. */
  Optional<DataRequest> forStep(String id) {
    return Optional.ofNullable(em.find(DataRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Some of those that are open, but for the reader’s own. */
  List<DataRequest> open(String organisationId, String readerId, int first, int atMost) {
    return em.createNamedQuery(DataRequest.OPEN, DataRequest.class)
        .setParameter("organisation", organisationId)
        .setParameter("reader", readerId)
        .setParameter("never", NEVER)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** Some of those that were closed, but for the reader’s own. */
  List<DataRequest> closed(String organisationId, String readerId, int first, int atMost) {
    return em.createNamedQuery(DataRequest.CLOSED, DataRequest.class)
        .setParameter("organisation", organisationId)
        .setParameter("reader", readerId)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** The first that opens a file to somebody. */
  Optional<DataRequest> opening(String personId, String fileId) {
    return em.createNamedQuery(DataRequest.OPENING, DataRequest.class)
        .setParameter("person", personId)
        .setParameter("file", fileId)
        .getResultStream()
        .findFirst();
  }

  List<RequestStep> steps(String requestId) {
    return em.createNamedQuery(RequestStep.OF, RequestStep.class)
        .setParameter("request", requestId)
        .getResultList();
  }
}
