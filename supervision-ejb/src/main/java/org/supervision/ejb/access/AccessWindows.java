package org.supervision.ejb.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.access.AccessWindow;

/** Repository of stated purposes. */
class AccessWindows {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(AccessWindow window) {
    em.persist(window);
  }

  Optional<AccessWindow> open(String personId, String fileId, Instant at) {
    return query(personId, fileId, at).setMaxResults(1).getResultStream().findFirst();
  }

  List<AccessWindow> allOpen(String personId, String fileId, Instant at) {
    return query(personId, fileId, at).getResultList();
  }

  private TypedQuery<AccessWindow> query(String personId, String fileId, Instant at) {
    return em.createNamedQuery(AccessWindow.OPEN, AccessWindow.class)
        .setParameter("person", personId)
        .setParameter("file", fileId)
        .setParameter("at", at);
  }

  List<AccessWindow> byIds(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createNamedQuery(AccessWindow.BY_IDS, AccessWindow.class)
            .setParameter("ids", ids)
            .getResultList();
  }
}
