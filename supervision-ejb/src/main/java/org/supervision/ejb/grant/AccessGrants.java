package org.supervision.ejb.grant;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.grant.AccessGrant;
import org.supervision.domain.grant.GrantedFile;

/** Repository of access grants and of the files that they name. */
class AccessGrants {

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

  List<AccessGrant> askedBy(String personId, int first, int atMost) {
    return em.createNamedQuery(AccessGrant.ASKED_BY, AccessGrant.class)
        .setParameter("person", personId)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  List<AccessGrant> ofOrganisation(String organisationId, int first, int atMost) {
    return em.createNamedQuery(AccessGrant.OF_ORGANISATION, AccessGrant.class)
        .setParameter("organisation", organisationId)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  List<String> waiting(String organisationId, String deciderId) {
    return em.createNamedQuery(AccessGrant.WAITING, String.class)
        .setParameter("organisation", organisationId)
        .setParameter("decider", deciderId)
        .getResultList();
  }

  List<GrantedFile> filesOf(Collection<String> grants) {
    return grants.isEmpty()
        ? List.of()
        : em.createNamedQuery(GrantedFile.OF, GrantedFile.class)
            .setParameter("grants", grants)
            .getResultList();
  }
}
