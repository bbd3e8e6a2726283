package org.supervision.ejb.grant;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.grant.AccessGrant;
import org.supervision.domain.grant.GrantedFile;

/** Repository of access grants and of the files that they name. */
class AccessGrants {

  /** How many that wait or run are shown at once; nobody has so many. */
  private static final int MOST = 200;

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(AccessGrant grant, List<GrantedFile> files) {
    em.persist(grant);
    em.flush();
    files.forEach(em::persist);
  }

  Optional<AccessGrant> find(String id) {
    return Optional.ofNullable(em.find(AccessGrant.class, id));
  }

  Optional<AccessGrant> running(String personId, String fileId, Instant at) {
    return em.createNamedQuery(AccessGrant.RUNNING, AccessGrant.class)
        .setParameter("person", personId)
        .setParameter("file", fileId)
        .setParameter("at", at)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<AccessGrant> withheldOn(String fileId) {
    return em.createNamedQuery(AccessGrant.WITHHELD, AccessGrant.class)
        .setParameter("file", fileId)
        .getResultList();
  }

  /** What waits or was approved and is not over; null asks for everybody's. */
  List<AccessGrant> current(String organisationId, String askedBy, Instant at) {
    return whose(AccessGrant.CURRENT, organisationId, askedBy, at)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** What is over, a page of it; null asks for everybody's. */
  List<AccessGrant> past(String organisationId, String askedBy, Instant at, int first, int atMost) {
    return whose(AccessGrant.PAST, organisationId, askedBy, at)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  private TypedQuery<AccessGrant> whose(
      String query, String organisationId, String askedBy, Instant at) {
    return em.createNamedQuery(query, AccessGrant.class)
        .setParameter("organisation", organisationId)
        .setParameter("all", askedBy == null)
        .setParameter("person", askedBy == null ? "" : askedBy)
        .setParameter("at", at);
  }

  List<GrantedFile> filesOf(Collection<String> grants) {
    return grants.isEmpty()
        ? List.of()
        : em.createNamedQuery(GrantedFile.OF, GrantedFile.class)
            .setParameter("grants", grants)
            .getResultList();
  }
}
