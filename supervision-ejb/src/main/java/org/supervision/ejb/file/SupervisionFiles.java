package org.supervision.ejb.file;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.file.Custody;
import org.supervision.domain.file.FileOfPerson;
import org.supervision.domain.file.PersonWithFile;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.PostCriteria;

/** Repository of files and of their chains of custody. */
class SupervisionFiles {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  Optional<SupervisionFile> find(String id) {
    return Optional.ofNullable(em.find(SupervisionFile.class, id));
  }

  Optional<PersonWithFile> withPerson(String personId) {
    return em.createNamedQuery(SupervisionFile.WITH_PERSON, PersonWithFile.class)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  Optional<SupervisionFile> of(String superviseeId) {
    return em.createNamedQuery(SupervisionFile.OF, SupervisionFile.class)
        .setParameter("supervisee", superviseeId)
        .getResultStream()
        .findFirst();
  }

  List<SupervisionFile> byIds(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createNamedQuery(SupervisionFile.BY_IDS, SupervisionFile.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  List<FileOfPerson> ofLeavers(String organisationId, int first, int atMost) {
    return em.createNamedQuery(SupervisionFile.OF_LEAVERS, FileOfPerson.class)
        .setParameter("organisation", organisationId)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  List<FileOfPerson> covered(String organisationId, String fileId, PostCriteria posts) {
    PostCriteria asked = posts == null ? PostCriteria.ofTeam(null) : posts;
    return em.createNamedQuery(SupervisionFile.COVERED, FileOfPerson.class)
        .setParameter("organisation", organisationId)
        .setParameter("all", fileId == null && posts == null)
        .setParameter("file", anyOr(fileId))
        .setParameter("posts", posts != null)
        .setParameter("team", anyOr(asked.teamId()))
        .setParameter("role", anyOr(asked.role()))
        .setParameter("service", anyOr(asked.service()))
        .setParameter("from", asked.firstDay())
        .setParameter("until", asked.lastDay())
        .getResultList();
  }

  private static String anyOr(String wanted) {
    return wanted == null ? "" : wanted;
  }

  void add(Object row) {
    em.persist(row);
  }

  List<Custody> custodyAt(String fileId, Instant at) {
    return em.createNamedQuery(Custody.AT, Custody.class)
        .setParameter("file", fileId)
        .setParameter("at", at)
        .getResultList();
  }

  List<Custody> custodyLasting(String fileId, Instant at) {
    return em.createNamedQuery(Custody.LASTING, Custody.class)
        .setParameter("file", fileId)
        .setParameter("at", at)
        .getResultList();
  }

  List<Custody> custodyOf(String fileId) {
    return em.createNamedQuery(Custody.OF, Custody.class)
        .setParameter("file", fileId)
        .getResultList();
  }
}
