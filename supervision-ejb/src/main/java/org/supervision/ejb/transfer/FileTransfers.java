package org.supervision.ejb.transfer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.domain.transfer.HandoverNote;
import org.supervision.domain.transfer.TransferFinished;
import org.supervision.domain.transfer.TransferState;

/** Repository of transfers and of the notes that go with them. */
class FileTransfers {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
  }

  FileTransfer get(String id) {
    return Optional.ofNullable(em.find(FileTransfer.class, id)).orElseThrow(NotVisible::new);
  }

  /** For a step: whoever comes second waits, and then finds the new state. */
  FileTransfer getForStep(String id) {
    return Optional.ofNullable(em.find(FileTransfer.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NotVisible::new);
  }

  Optional<FileTransfer> plannedOf(String fileId) {
    return em.createNamedQuery(FileTransfer.PLANNED_OF, FileTransfer.class)
        .setParameter("file", fileId)
        .getResultStream()
        .findFirst();
  }

  List<FileTransfer> toComeOf(String fileId) {
    return em.createNamedQuery(FileTransfer.TO_COME_OF, FileTransfer.class)
        .setParameter("file", fileId)
        .getResultList();
  }

  /** Identifiers of those whose instant has come, in the order of their instants. */
  List<String> due(Instant now, int atMost) {
    return em.createNamedQuery(FileTransfer.DUE, String.class)
        .setParameter("now", now)
        .setMaxResults(atMost)
        .getResultList();
  }

  List<FileTransfer> listed(
      String organisationId, Set<TransferState> states, int first, int atMost) {
    return ranked(
        em.createNamedQuery(FileTransfer.LISTED, Object[].class)
            .setParameter("organisation", organisationId)
            .setParameter("states", states)
            .setFirstResult(first)
            .setMaxResults(atMost));
  }

  List<FileTransfer> ofFeed(String runId, String organisationId, int first, int atMost) {
    return em.createNamedQuery(FileTransfer.OF_FEED, FileTransfer.class)
        .setParameter("run", runId)
        .setParameter("organisation", organisationId)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  boolean comeWith(String runId) {
    return !em.createNamedQuery(FileTransfer.IDS_OF_FEED, String.class)
        .setParameter("run", runId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  List<TransferFinished> finishedOfFeed(String runId, String organisationId) {
    return em.createNamedQuery(FileTransfer.STATES_OF_FEED, TransferFinished.class)
        .setParameter("run", runId)
        .setParameter("organisation", organisationId)
        .getResultList();
  }

  long howMany(String organisationId, Set<TransferState> states) {
    return em.createNamedQuery(FileTransfer.HOW_MANY, Long.class)
        .setParameter("organisation", organisationId)
        .setParameter("states", states)
        .getSingleResult();
  }

  List<FileTransfer> around(String personId, Set<TransferState> states, int first, int atMost) {
    return ranked(
        em.createNamedQuery(FileTransfer.AROUND, Object[].class)
            .setParameter("person", personId)
            .setParameter("states", states)
            .setFirstResult(first)
            .setMaxResults(atMost));
  }

  long howManyAround(String personId, Set<TransferState> states) {
    return em.createNamedQuery(FileTransfer.HOW_MANY_AROUND, Long.class)
        .setParameter("person", personId)
        .setParameter("states", states)
        .getSingleResult();
  }

  private static List<FileTransfer> ranked(TypedQuery<Object[]> query) {
    return query.getResultList().stream().map(row -> (FileTransfer) row[0]).toList();
  }

  /** Moves of somebody's that are planned or passed, and other ends, the earliest first. */
  List<Told> told(String personId, Instant since, int atMost) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNamedQuery(FileTransfer.TOLD)
            .setParameter(1, personId)
            .setParameter(2, since.atOffset(ZoneOffset.UTC).toLocalDateTime())
            .setMaxResults(atMost)
            .getResultList();
    return rows.stream().map(Told::of).toList();
  }

  Optional<HandoverNote> noteOf(String transferId) {
    return em.createNamedQuery(HandoverNote.OF, HandoverNote.class)
        .setParameter("transfer", transferId)
        .getResultStream()
        .findFirst();
  }
}
