package org.supervision.ejb.record;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.supervision.domain.record.DisputableRecord;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.RecordVersion;
import org.supervision.domain.record.StrandedDraft;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.record.UnfinishedRecord;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionState;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.access.SubjectsOfKind;

/** Repository of records and of the versions of them that were shown. */
class SupervisionRecords implements SubjectsOfKind {

  private static final Set<RecordState> UNFINISHED =
      EnumSet.of(
          RecordState.DRAFT, RecordState.SHARED, RecordState.AGREED, RecordState.HALF_SIGNED);
  private static final Set<RecordState> LOCKED =
      Arrays.stream(RecordState.values())
          .filter(RecordState::isLocked)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordState.class)));

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(SupervisionRecord record) {
    em.persist(record);
  }

  void add(RecordVersion version) {
    em.persist(version);
  }

  SupervisionRecord get(String id) {
    return Optional.ofNullable(em.find(SupervisionRecord.class, id)).orElseThrow(NotVisible::new);
  }

  /** For steps of its life: whoever comes second waits, and then finds the new state. */
  SupervisionRecord getForStep(String id) {
    return Optional.ofNullable(em.find(SupervisionRecord.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NotVisible::new);
  }

  Optional<SupervisionRecord> ofSession(String sessionId) {
    return em.createNamedQuery(SupervisionRecord.OF_SESSION, SupervisionRecord.class)
        .setParameter("session", sessionId)
        .getResultStream()
        .findFirst();
  }

  List<SupervisionRecord> ofFile(String fileId, int first, int atMost) {
    return em.createNamedQuery(SupervisionRecord.OF_FILE, SupervisionRecord.class)
        .setParameter("file", fileId)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  List<SupervisionRecord> page(RecordsWanted wanted, int first, int atMost) {
    boolean all = wanted.relationshipIds() == null;
    TypedQuery<SupervisionRecord> query =
        em.createNamedQuery(
            all ? SupervisionRecord.LISTED : SupervisionRecord.LISTED_IN, SupervisionRecord.class);
    if (!all) {
      query.setParameter("relationships", orNone(wanted.relationshipIds()));
    }
    return query
        .setParameter("file", wanted.fileId())
        .setParameter("person", wanted.personId())
        .setParameter("from", wanted.from())
        .setParameter("until", wanted.until())
        .setParameter("unshared", wanted.closedUnshared())
        .setParameter("states", wanted.lockedOnly() ? LOCKED : EnumSet.allOf(RecordState.class))
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** SQL knows no empty list. */
  private static List<String> orNone(List<String> ids) {
    return ids.isEmpty() ? List.of("") : ids;
  }

  List<UnfinishedRecord> unfinishedOf(String personId, Instant at, int atMost) {
    return em.createNamedQuery(SupervisionRecord.UNFINISHED_OF, UnfinishedRecord.class)
        .setParameter("person", personId)
        .setParameter("states", UNFINISHED)
        .setParameter("at", at)
        .setMaxResults(atMost)
        .getResultList();
  }

  /**
   * What is undecided between the two of a transfer, in whichever of their relationships. With a
   * lock nobody changes or signs it until this transaction ends.
   */
  List<SupervisionRecord> undecidedIn(FileTransfer transfer, LockModeType lock) {
    return em.createNamedQuery(SupervisionRecord.UNDECIDED_IN, SupervisionRecord.class)
        .setParameter("file", transfer.fileId())
        .setParameter("supervisor", transfer.getHanding().getFromHolderId())
        .setParameter("states", UNFINISHED)
        .setLockMode(lock)
        .getResultList();
  }

  /** What is undecided in one relationship that ended; nobody changes it meanwhile. */
  List<SupervisionRecord> undecidedOf(String relationshipId) {
    return em.createNamedQuery(SupervisionRecord.UNDECIDED_OF, SupervisionRecord.class)
        .setParameter("relationship", relationshipId)
        .setParameter("states", UNFINISHED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Drafts, closed or not, whose authors have left or have been away for long. */
  List<StrandedDraft> stranded(String organisationId, LocalDate longAgo, LocalDate today) {
    return em.createNamedQuery(SupervisionRecord.STRANDED, StrandedDraft.class)
        .setParameter("organisation", organisationId)
        .setParameter("states", EnumSet.of(RecordState.DRAFT, RecordState.CLOSED_UNSHARED))
        .setParameter(
            "unsigned", EnumSet.of(RecordState.SHARED, RecordState.AGREED, RecordState.HALF_SIGNED))
        .setParameter("longAgo", longAgo)
        .setParameter("today", today)
        .getResultList();
  }

  /** Sessions that were held in the relationship that ends, without a record. */
  List<Session> notBegunIn(FileTransfer transfer) {
    return em.createNamedQuery(SupervisionRecord.NOT_BEGUN_IN, Session.class)
        .setParameter("relationship", transfer.getHanding().getFromRelationshipId())
        .setParameter("held", SessionState.HELD)
        .getResultList();
  }

  /** Sessions with whether each was prepared and written up. */
  /** Rows as {@link SupervisionRecord#FOLLOWED} gives them. */
  List<Object[]> followed(Collection<String> supervisees, LocalDate since, Instant at) {
    return supervisees.isEmpty()
        ? List.of()
        : em.createNamedQuery(SupervisionRecord.FOLLOWED, Object[].class)
            .setParameter("supervisees", supervisees)
            .setParameter("since", since)
            .setParameter("at", at)
            .getResultList();
  }

  List<SupervisionRecord> addendaOf(String recordId) {
    return em.createNamedQuery(SupervisionRecord.ADDENDA_OF, SupervisionRecord.class)
        .setParameter("record", recordId)
        .getResultList();
  }

  /**
   * Of some records those of a file in which something can be disputed, without what is in them.
   */
  List<DisputableRecord> disputable(String fileId, List<String> ids) {
    return em.createNamedQuery(SupervisionRecord.DISPUTABLE, DisputableRecord.class)
        .setParameter("file", fileId)
        .setParameter("ids", orNone(ids))
        .setParameter("states", EnumSet.of(RecordState.SIGNED, RecordState.CLOSED_UNSIGNED))
        .getResultList();
  }

  /** Records last shared before an instant whose readers were not reminded enough, oldest first. */
  List<String> toBeRemindedOf(Instant sharedBefore, Set<RecordState> states, int atMost) {
    return em.createNamedQuery(SupervisionRecord.TO_BE_REMINDED_OF, String.class)
        .setParameter("before", sharedBefore)
        .setParameter("states", states)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** The versions that were shown, newest first. */
  List<RecordVersion> versionsOf(String recordId, int atMost) {
    return em.createNamedQuery(RecordVersion.OF_RECORD, RecordVersion.class)
        .setParameter("record", recordId)
        .setParameter("putAway", RecordVersion.Kept.PUT_AWAY)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public String kind() {
    return "record";
  }

  @Override
  public List<SupervisionRecord> of(Collection<String> ids) {
    return em.createNamedQuery(SupervisionRecord.BY_IDS, SupervisionRecord.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
