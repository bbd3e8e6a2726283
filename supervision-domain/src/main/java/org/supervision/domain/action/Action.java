package org.supervision.domain.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.NotYourStep;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.PartOfFile;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.SealedText;

/**
 * Something that supervisor or supervisee undertook in a session: agreed wording, owner and date,
 * which are sealed with the record; and a status, which goes on changing afterwards (WAN §11).
 */
@Entity
@Table(name = "supervision_action")
@NamedQuery(
    name = Action.OF_RECORD,
    query = "select a from Action a where a.recordId = :record order by a.position, a.id")
@NamedQuery(
    name = Action.CARRIED,
    query =
        "select new org.supervision.domain.action.CarriedAction(a, s) from Action a"
            + " left join ActionStep s on s.actionId = a.id and s.recordId = :record"
            + " where a.relationshipId in :relationships and a.agreedAt is not null"
            + " and a.recordId <> :record and (a.status in :open or s.id is not null)"
            + " order by a.dueOn, a.id, s.takenAt, s.id")
@NamedQuery(
    name = Action.OPEN_AROUND,
    query =
        "select new org.supervision.domain.action.OpenAction(coalesce(a.handedToId, a.ownerId), a.dueOn)"
            + " from Action a where (a.handedToId = :person or a.ownerId = :person"
            + " or a.relationshipId in :relationships)"
            + " and (coalesce(a.handedToId, a.ownerId) = :person and a.superviseeId = :person"
            + " or a.relationshipId in :relationships)"
            + " and a.agreedAt is not null and a.status in :open order by a.dueOn, a.id")
@NamedQuery(
    name = Action.ONE,
    query =
        "select new org.supervision.domain.action.CarriedAction(a, s) from Action a"
            + " left join ActionStep s on s.actionId = a.id where a.id = :action"
            + " order by s.takenAt, s.id")
@NamedQuery(
    name = Action.OWED_BY,
    query =
        "select new org.supervision.domain.action.CarriedAction(a, s) from Action a"
            + " left join ActionStep s on s.actionId = a.id and s.takenAt ="
            + " (select max(t.takenAt) from ActionStep t where t.actionId = a.id)"
            + " where (a.superviseeId = :person or a.relationshipId in :relationships)"
            + " and coalesce(a.handedToId, a.ownerId) = :person and a.agreedAt is not null"
            + " and a.status in :statuses order by a.dueOn, a.id")
@NamedQuery(
    name = Action.OWED_TO,
    query =
        "select new org.supervision.domain.action.CarriedAction(a, s) from Action a"
            + " left join ActionStep s on s.actionId = a.id and s.takenAt ="
            + " (select max(t.takenAt) from ActionStep t where t.actionId = a.id)"
            + " where (a.superviseeId = :person or a.relationshipId in :relationships)"
            + " and coalesce(a.handedToId, a.ownerId) <> :person and a.agreedAt is not null"
            + " and a.status in :statuses order by a.dueOn, a.id")
@NamedQuery(
    name = Action.OPEN_IN,
    query =
        "select a from Action a where a.relationshipId in :relationships"
            + " and a.agreedAt is not null and a.status in :open order by a.dueOn, a.id")
public class Action extends PartOfFile {

  private static final long serialVersionUID = 1L;

  /** Query: the actions agreed in {@code :record}. */
  public static final String OF_RECORD = "Action.ofRecord";

  /**
   * Query: open actions of {@code :relationships} from other records, and those reviewed in {@code
   * :record}, once for each step that was taken in it, oldest step first.
   */
  public static final String CARRIED = "Action.carried";

  /**
   * Query: open actions that {@code :person} owes in their own file, and those of {@code
   * :relationships}.
   */
  public static final String OPEN_AROUND = "Action.openAround";

  /**
   * Query: what {@code :person} owes, in their own file and in {@code :relationships}, in {@code
   * :statuses}, each with the last step of its life.
   */
  public static final String OWED_BY = "Action.owedBy";

  /** Query: as {@link #OWED_BY}, what others owe. */
  public static final String OWED_TO = "Action.owedTo";

  /** Query: {@code :action}, once for each step of its life, oldest step first. */
  public static final String ONE = "Action.one";

  /** Query: the open actions of {@code :relationships}. */
  public static final String OPEN_IN = "Action.openIn";

  @Column(name = "record_id")
  private String recordId;

  @Column(name = "section_key")
  private String sectionKey;

  private int position;

  private SealedText wording;

  @Column(name = "wording_version")
  private int wordingVersion;

  @Column(name = "owner_id")
  private String ownerId;

  @Column(name = "handed_to_id")
  private String handedToId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "agreed_at")
  private Instant agreedAt;

  @Enumerated(EnumType.STRING)
  private ActionStatus status = ActionStatus.OPEN;

  @Column(name = "last_reviewed_in")
  private String lastReviewedIn;

  /** For the persistence provider. */
  protected Action() {}

  /**
   * Writes an action down in a section of a draft.
   *
   * @param record the record, as the subject whose file and relationship it shares
   */
  public Action(FileSubject record, String sectionKey, int position) {
    super(record);
    this.recordId = record.subjectId();
    this.sectionKey = sectionKey;
    this.position = position;
  }

  private Action(String id, FileSubject record, String sectionKey, int position) {
    super(id, record);
    this.recordId = record.subjectId();
    this.sectionKey = sectionKey;
    this.position = position;
  }

  /** One that was taken out is put back under its own identifier, to be worded as it was shared. */
  public static Action putBack(String id, FileSubject record, String sectionKey, int position) {
    return new Action(id, record, sectionKey, position);
  }

  /** What the next wording must be sealed in. */
  public String nextContext() {
    return context(wordingVersion + 1);
  }

  /** What the present wording is sealed in. */
  public String context() {
    return context(wordingVersion);
  }

  private String context(int version) {
    return "action/" + getId() + "/" + recordId + "/" + sectionKey + "/" + version;
  }

  /** Words it: what, sealed in {@link #nextContext()}; who; by when. */
  public void word(SealedText newWording, String newOwnerId, LocalDate newDueOn) {
    wording = newWording;
    wordingVersion++;
    ownerId = newOwnerId;
    dueOn = newDueOn;
  }

  /** The record was shared: from now on the action counts and is carried forward. */
  public void agree(Instant at) {
    if (agreedAt == null) {
      agreedAt = at;
    }
  }

  /**
   * The file passes: it goes on in the relationship that begins. What the former supervisor owed is
   * handed on to the next; whether that happened is the answer. What was agreed stays as it was.
   */
  public boolean handOn(SupervisoryRelationship ended, SupervisoryRelationship begun) {
    goOnIn(begun);
    if (!getHolderId().equals(ended.getSupervisorId())) {
      return false;
    }
    handedToId = begun.getSupervisorId();
    return true;
  }

  /**
   * The draft that it stands in passes to the next supervisor: nothing of it was agreed, and what
   * the former one would have owed the next one does.
   */
  public void passWithDraft(SupervisoryRelationship ended, SupervisoryRelationship begun) {
    goOnIn(begun);
    if (ended.getSupervisorId().equals(ownerId)) {
      ownerId = begun.getSupervisorId();
    }
  }

  /** What was said of it stands in a draft that passes: it goes on beside that, as it is. */
  public void goOnBeside(SupervisoryRelationship begun) {
    goOnIn(begun);
  }

  /**
   * Takes a step in its life, which is added to its history.
   *
   * @param inRecordId the record it was reviewed in, or null between sessions
   */
  public void become(ActionStatus newStatus, String byPersonId, String inRecordId) {
    if (agreedAt == null) {
      throw new NotYourStep();
    }
    if (!status.isOpen() && (inRecordId == null || !inRecordId.equals(lastReviewedIn))) {
      throw new ActionIsFinished();
    }
    status = newStatus;
    lastReviewedIn = inRecordId;
  }

  public String getRecordId() {
    return recordId;
  }

  public String getSectionKey() {
    return sectionKey;
  }

  /** Its place among the actions of its section. */
  public int getPosition() {
    return position;
  }

  /** The agreed wording, sealed. */
  public SealedText getWording() {
    return wording;
  }

  public String getOwnerId() {
    return ownerId;
  }

  /** Who owes it now: whom it was handed on to, or who undertook it. */
  public String getHolderId() {
    return handedToId == null ? ownerId : handedToId;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public ActionStatus getStatus() {
    return status;
  }

  /** When the record that holds it was first shared, or null. */
  public Instant getAgreedAt() {
    return agreedAt;
  }

  /** The record in which it was last reviewed, or null. */
  public String getLastReviewedIn() {
    return lastReviewedIn;
  }

  @Override
  public String subjectKind() {
    return "action";
  }

  @Override
  public String authorId() {
    return null;
  }

  @Override
  public Openness openness() {
    return Openness.PAIR;
  }
}
