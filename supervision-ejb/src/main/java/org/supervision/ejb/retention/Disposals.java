package org.supervision.ejb.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.file.FileOfPerson;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.Organisation;
import org.supervision.domain.retention.Disposal;
import org.supervision.domain.retention.DisposalState;

/** Repository of files whose time is over. */
class Disposals {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(Disposal disposal) {
    em.persist(disposal);
  }

  Optional<Disposal> of(String fileId) {
    return em.createNamedQuery(Disposal.OF_FILE, Disposal.class)
        .setParameter("file", fileId)
        .getResultStream()
        .findFirst();
  }

  List<Disposal> of(Collection<String> files) {
    return em.createNamedQuery(Disposal.OF_FILES, Disposal.class)
        .setParameter("files", files)
        .getResultList();
  }

  /** That of a file; whoever comes second waits, and a hold that is being set waits too. */
  Optional<Disposal> forStep(String fileId) {
    return em.createNamedQuery(Disposal.OF_FILE, Disposal.class)
        .setParameter("file", fileId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  List<Disposal> in(String organisationId, Collection<DisposalState> states) {
    return em.createNamedQuery(Disposal.IN, Disposal.class)
        .setParameter("organisation", organisationId)
        .setParameter("states", states)
        .getResultList();
  }

  /**
   * Those of some files, as they are now; nobody else changes them before this transaction ends.
   */
  List<Disposal> locked(Collection<String> files) {
    if (files.isEmpty()) {
      return List.of();
    }
    return em.createNamedQuery(Disposal.OF_FILES, Disposal.class)
        .setParameter("files", files)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** The files that were begun before an instant and are not destroyed. */
  List<String> begunBefore(Instant before) {
    return em.createNamedQuery(Disposal.BEGUN, String.class)
        .setParameter("before", before)
        .getResultList();
  }

  /** No other file of an organisation is destroyed before this transaction ends. */
  void alone(String organisationId) {
    em.find(Organisation.class, organisationId, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Nobody else puts these files into review, or destroys them, meanwhile; those that are there.
   */
  List<SupervisionFile> hold(Collection<String> files) {
    return files.isEmpty()
        ? List.of()
        : em.createNamedQuery(SupervisionFile.BY_IDS, SupervisionFile.class)
            .setParameter("ids", files)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
  }

  /**
   * Files to be looked at, by identifier.
   *
   * @param after the last one that was looked at, or an empty text
   * @param left by when somebody has left whose time could be over
   */
  List<FileOfPerson> toLookAt(String after, LocalDate left, int atMost) {
    return em.createNamedQuery(Disposal.TO_LOOK_AT, FileOfPerson.class)
        .setParameter("after", after)
        .setParameter("left", left)
        .setMaxResults(atMost)
        .getResultList();
  }
}
