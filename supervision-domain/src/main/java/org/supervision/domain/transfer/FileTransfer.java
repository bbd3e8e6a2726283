package org.supervision.domain.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.Openness;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.SealedText;

/**
 * A file passes from one supervisor to the next at an instant (PRODUCT T1, T2). Planning it writes
 * down who may do what from then on; carrying it out does the rest: it closes what is undecided and
 * hands on what goes on. Its facts are open to the three it is about, afterwards too.
 */
@Entity
@Table(name = "file_transfer")
@NamedQuery(
    name = FileTransfer.DUE,
    query =
        "select t.id from FileTransfer t where t.plannedFileId is not null"
            + " and t.effectiveAt <= :now order by t.effectiveAt, t.id")
@NamedQuery(
    name = FileTransfer.PLANNED_OF,
    query = "select t from FileTransfer t where t.plannedFileId = :file")
@NamedQuery(
    name = FileTransfer.TO_COME_OF,
    query =
        "select t from FileTransfer t where t.fileId = :file and t.state in ("
            + "org.supervision.domain.transfer.TransferState.PLANNED,"
            + " org.supervision.domain.transfer.TransferState.WAITING)")
@NamedQuery(
    name = FileTransfer.LISTED,
    query =
        "select t, case when t.effectiveAt is null then 0 else 1 end as placing"
            + " from FileTransfer t where t.organisationId = :organisation and t.state in :states"
            + " order by placing, t.effectiveAt desc, t.id")
@NamedQuery(
    name = FileTransfer.HOW_MANY,
    query =
        "select count(t) from FileTransfer t where t.organisationId = :organisation"
            + " and t.state in :states")
@NamedQuery(
    name = FileTransfer.OF_FEED,
    query =
        "select t from FileTransfer t, Person p where p.id = t.superviseeId and t.feedRunId = :run"
            + " and t.organisationId = :organisation order by p.familyName, p.givenName, t.id")
@NamedQuery(
    name = FileTransfer.IDS_OF_FEED,
    query = "select t.id from FileTransfer t where t.feedRunId = :run")
@NamedQuery(
    name = FileTransfer.STATES_OF_FEED,
    query =
        "select new org.supervision.domain.transfer.TransferFinished(t.state, t.outcome)"
            + " from FileTransfer t where t.feedRunId = :run and t.organisationId = :organisation")
@NamedQuery(
    name = FileTransfer.TO_COME,
    query =
        "select new org.supervision.domain.transfer.TransferToCome(t.id, p.staffNumber,"
            + " h.staffNumber, n.staffNumber, t.effectiveAt, t.state)"
            + " from FileTransfer t, Person p, Person h, Person n where p.id = t.superviseeId"
            + " and h.id = t.handing.fromHolderId and n.id = t.handing.toHolderId"
            + " and t.organisationId = :organisation and t.state in ("
            + "org.supervision.domain.transfer.TransferState.PLANNED,"
            + " org.supervision.domain.transfer.TransferState.WAITING)"
            + " and (t.effectiveAt is null or t.effectiveAt > :at) order by t.effectiveAt, t.id")
@NamedQuery(
    name = FileTransfer.AROUND,
    query =
        "select t, case when t.effectiveAt is null then 0 else 1 end as placing"
            + " from FileTransfer t where t.state in :states"
            + FileTransfer.IS_AROUND
            + " order by placing, t.effectiveAt desc, t.id")
@NamedQuery(
    name = FileTransfer.HOW_MANY_AROUND,
    query = "select count(t) from FileTransfer t where t.state in :states" + FileTransfer.IS_AROUND)
@NamedNativeQuery(
    name = FileTransfer.TOLD,
    query =
        "select m.*, concat(s.given_name, ' ', s.family_name),"
            + " concat(f.given_name, ' ', f.family_name), concat(n.given_name, ' ', n.family_name)"
            + " from (select t.id, t.state, t.supervisee_id, t.from_holder_id, t.to_holder_id,"
            + " timestampdiff(microsecond, '1970-01-01', t.effective_at) as micros,"
            + " ?1 not in (t.supervisee_id, t.from_holder_id, t.to_holder_id) as ran"
            + " from file_transfer t where t.state in ('PLANNED', 'CARRIED_OUT')"
            + " and t.effective_at >= ?2 and (t.supervisee_id = ?1 or t.from_holder_id = ?1"
            + " or t.to_holder_id = ?1 or t.proposed_by_id = ?1)"
            + " union all select e.id, null, e.supervisee_id, e.supervisor_id, null,"
            + " timestampdiff(microsecond, '1970-01-01', e.ended_at), 0 from relationship_ending e"
            + " where e.settled_at >= ?2 and (e.supervisee_id = ?1 or e.supervisor_id = ?1)) m"
            + " join person s on s.id = m.supervisee_id join person f on f.id = m.from_holder_id"
            + " left join person n on n.id = m.to_holder_id order by m.ran, m.micros, m.id")
public class FileTransfer extends Identified implements FileSubject {

  private static final long serialVersionUID = 1L;

  /** Query: identifiers of planned transfers whose instant has come by {@code :now}, in order. */
  public static final String DUE = "FileTransfer.due";

  /** Query: the planned transfer of {@code :file}. */
  public static final String PLANNED_OF = "FileTransfer.plannedOf";

  /** Query: what is planned or waits for {@code :file}. */
  public static final String TO_COME_OF = "FileTransfer.toComeOf";

  /** Query: those of {@code :organisation} in {@code :states}, at once and the latest first. */
  public static final String LISTED = "FileTransfer.listed";

  /** Query: what is planned or waits in {@code :organisation} and is to be after {@code :at}. */
  public static final String TO_COME = "FileTransfer.toCome";

  /** Query: those of {@code :organisation} that the feed {@code :run} brought, by name. */
  public static final String OF_FEED = "FileTransfer.ofFeed";

  /** Query: identifiers of those that the feed {@code :run} brought. */
  public static final String IDS_OF_FEED = "FileTransfer.idsOfFeed";

  /** Query: of the same, how far each is and what became of what was not finished. */
  public static final String STATES_OF_FEED = "FileTransfer.statesOfFeed";

  /** Query: how many that are. */
  public static final String HOW_MANY = "FileTransfer.howMany";

  /** Query: those in {@code :states} around {@code :person}, at once and the latest first. */
  public static final String AROUND = "FileTransfer.around";

  /** Query: how many those are. */
  public static final String HOW_MANY_AROUND = "FileTransfer.howManyAround";

  /**
   * Query: what of somebody ({@code ?1}) passes, passed or ended since a UTC date-time ({@code
   * ?2}), their own before what they only ran, the earliest first: identifier, state, supervisee,
   * who had them, who has them then, the microseconds of its instant, whether they only ran it, and
   * the names of the three. A relationship that ended otherwise than by a move has no state.
   */
  public static final String TOLD = "FileTransfer.told";

  /** Decided and with them in it, or run by them. */
  static final String IS_AROUND =
      " and ((t.decidedAt is not null and (t.superviseeId = :person"
          + " or t.handing.fromHolderId = :person or t.handing.toHolderId = :person))"
          + " or t.proposedById = :person)";

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "file_id")
  private String fileId;

  @Column(name = "supervisee_id")
  private String superviseeId;

  /** The file while it is planned, else null: unique, so that a file has one at a time. */
  @Column(name = "planned_file_id")
  private String plannedFileId;

  @Embedded private Handing handing;

  @Enumerated(EnumType.STRING)
  private TransferState state = TransferState.PROPOSED;

  @Column(name = "effective_at")
  private Instant effectiveAt;

  @Column(name = "proposed_by_id")
  private String proposedById;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "carried_out_at")
  private Instant carriedOutAt;

  @Column(name = "corrects_id")
  private String correctsId;

  @Column(name = "feed_run_id")
  private String feedRunId;

  private SealedText reason;

  private String outcome;

  /** For the persistence provider. */
  protected FileTransfer() {}

  /**
   * Proposes a transfer; nothing changes by it.
   *
   * @param byPersonId who runs it; they gain no reading by it (ACCESS 21)
   * @param effectiveAt from when the file is held by the next; in the past where a feed came late;
   *     null for the moment at which it is decided
   */
  public FileTransfer(
      SupervisionFile file, Handing handing, Instant effectiveAt, String byPersonId) {
    super(Ids.next());
    if (handing.getToHolderId().equals(byPersonId)) {
      throw new NobodyMovesAFileToThemselves();
    }
    this.organisationId = file.organisationId();
    this.fileId = file.getId();
    this.superviseeId = file.getSuperviseeId();
    this.handing = handing;
    this.effectiveAt = effectiveAt;
    this.proposedById = byPersonId;
  }

  /** Says why, sealed in {@link #reasonContext()}. */
  public void because(SealedText why) {
    reason = why;
  }

  /** It is part of what a feed brought; null where somebody planned it by itself. */
  public void comeWith(String runId) {
    feedRunId = runId;
  }

  /** It puts another of the same file right, which was carried out and was wrong. */
  public void correct(FileTransfer wrong) {
    if (!wrong.fileId.equals(fileId)) {
      throw new NotVisible();
    }
    if (wrong.state != TransferState.CARRIED_OUT) {
      throw new TransferNotCarriedOut();
    }
    correctsId = wrong.getId();
  }

  /** It was wrong: what put it right is carried out. */
  public void beCorrected() {
    if (state == TransferState.CARRIED_OUT) {
      state = TransferState.CORRECTED;
    }
  }

  /** One that is to be effective at once is so from now on, the moment at which it is decided. */
  public void settle(Instant now) {
    if (!isUndecided()) {
      throw new TransferNotProposed();
    }
    if (effectiveAt == null) {
      effectiveAt = now;
    }
  }

  /** It breaks a rule of allocation: it waits until a service manager has decided on that. */
  public void waitForDeviation() {
    if (state != TransferState.PROPOSED) {
      throw new TransferNotProposed();
    }
    state = TransferState.WAITING;
  }

  /** A service manager did not agree to it. */
  public void refuse() {
    if (state == TransferState.WAITING) {
      state = TransferState.REFUSED;
    }
  }

  /** Whether it waited until its day had come: it never happens. */
  public boolean hasLapsed(Instant at) {
    return state == TransferState.WAITING && effectiveAt != null && !at.isBefore(effectiveAt);
  }

  /** Whether nobody but who runs it knows of it yet. */
  public boolean isUndecided() {
    return state == TransferState.PROPOSED || state == TransferState.WAITING;
  }

  /** Whether it was decided once, whatever became of it since. */
  public boolean wasDecided() {
    return decidedAt != null;
  }

  /** It is decided, its instant being settled. */
  public void plan(String toRelationshipId, Instant at) {
    if (!isUndecided()) {
      throw new TransferNotProposed();
    }
    state = TransferState.PLANNED;
    plannedFileId = fileId;
    handing.begin(toRelationshipId);
    decidedAt = at;
  }

  /** It is called off, which it can be until its instant. */
  public void withdraw(Instant at) {
    boolean planned = state == TransferState.PLANNED && at.isBefore(effectiveAt);
    if (!planned && state != TransferState.WAITING) {
      throw new TransferNotPlanned();
    }
    state = TransferState.WITHDRAWN;
    plannedFileId = null;
  }

  /** Whether the file has passed, by the clock alone: what follows may still be to be done. */
  public boolean hasPassed(Instant at) {
    return state == TransferState.CARRIED_OUT || state == TransferState.CORRECTED || isDue(at);
  }

  /** Whether its instant has come and what follows from it is still to be done. */
  public boolean isDue(Instant at) {
    return state == TransferState.PLANNED && !at.isBefore(effectiveAt);
  }

  /**
   * What follows from it is done.
   *
   * @param whatBecame of what was not finished: facts, for the receipt
   */
  public void carryOut(String whatBecame, Instant at) {
    if (!isDue(at)) {
      throw new TransferNotPlanned();
    }
    state = TransferState.CARRIED_OUT;
    plannedFileId = null;
    carriedOutAt = at;
    outcome = whatBecame;
  }

  /** What the reason is sealed in. */
  public String reasonContext() {
    return "transfer/" + getId() + "/reason";
  }

  public String getSuperviseeId() {
    return superviseeId;
  }

  /** From whom to whom. */
  public Handing getHanding() {
    return handing;
  }

  public TransferState getState() {
    return state;
  }

  /** From when the next one holds the file; null for at once, while nothing is decided. */
  public Instant getEffectiveAt() {
    return effectiveAt;
  }

  /** Who ran it. */
  public String getProposedById() {
    return proposedById;
  }

  /** When it was decided, or null. */
  public Instant getDecidedAt() {
    return decidedAt;
  }

  /** When what follows from it was done, or null. */
  public Instant getCarriedOutAt() {
    return carriedOutAt;
  }

  /** The transfer that it puts right, or null. */
  public String getCorrectsId() {
    return correctsId;
  }

  /** What became of what was not finished, as facts, or null before it was carried out. */
  public String getOutcome() {
    return outcome;
  }

  /** Why, sealed, or null. */
  public SealedText getReason() {
    return reason;
  }

  @Override
  public String subjectKind() {
    return "transfer";
  }

  @Override
  public String subjectId() {
    return getId();
  }

  @Override
  public String organisationId() {
    return organisationId;
  }

  @Override
  public String fileId() {
    return fileId;
  }

  @Override
  public String superviseeId() {
    return superviseeId;
  }

  @Override
  public String relationshipId() {
    return null;
  }

  @Override
  public String authorId() {
    return null;
  }

  @Override
  public Openness openness() {
    return Openness.LINE;
  }

  @Override
  public boolean concerns(String personId) {
    return wasDecided() && handing.isBetween(personId);
  }
}
