package org.supervision.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.access.NotYourStep;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.PartOfFile;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.Session;
import org.supervision.domain.shared.SealedText;

/**
 * The record of a session, or an addendum to one. Its author drafts it alone, then shares it; the
 * other suggests amendments, agrees or disagrees; both sign, and it is locked for ever (PRODUCT
 * P1–P4). What each step needs stands in {@link RecordLife}.
 */
@Entity
@Table(name = "supervision_record")
@NamedQuery(
    name = SupervisionRecord.OF_SESSION,
    query = "select r from SupervisionRecord r where r.sessionId = :session and r.amendsId is null")
@NamedQuery(
    name = SupervisionRecord.BY_IDS,
    query = "select r from SupervisionRecord r where r.id in :ids")
@NamedQuery(
    name = SupervisionRecord.OF_FILE,
    query =
        "select r from SupervisionRecord r where r.fileId = :file order by r.heldOn desc, r.begunAt desc")
@NamedQuery(
    name = SupervisionRecord.LISTED,
    query =
        "select r from SupervisionRecord r where r.fileId = :file and r.state in :states"
            + " and (r.authorId = :person or r.sharing.firstAt is not null"
            + " or r.release.at is not null or :unshared = true and r.state"
            + " = org.supervision.domain.record.RecordState.CLOSED_UNSHARED)"
            + " and r.heldOn between :from and :until"
            + " order by r.heldOn desc, r.begunAt desc")
@NamedQuery(
    name = SupervisionRecord.LISTED_IN,
    query =
        "select r from SupervisionRecord r where r.fileId = :file"
            + " and (r.state in :states or r.supervisorId = :person)"
            + " and r.relationshipId in :relationships"
            + " and (r.authorId = :person or r.sharing.firstAt is not null"
            + " or r.release.at is not null or :unshared = true and r.state"
            + " = org.supervision.domain.record.RecordState.CLOSED_UNSHARED)"
            + " and r.heldOn between :from and :until"
            + " order by r.heldOn desc, r.begunAt desc")
@NamedQuery(
    name = SupervisionRecord.UNFINISHED_OF,
    query =
        "select new org.supervision.domain.record.UnfinishedRecord(r.id, r.state, r.supervisorId,"
            + " r.superviseeId, r.authorId, r.typing.recorderId, r.typing.consentAt,"
            + " r.firstSignerId, r.heldOn, r.writeBy, r.organisationId, r.sharing.lastAt,"
            + " r.sharing.editedSince, r.sharing.takenBack, r.passing.consentAt,"
            + " (select count(t.id) from FileTransfer t where t.id = r.passing.transferId"
            + " and t.plannedFileId is not null),"
            + " (select count(a.id) from Amendment a where a.recordId = r.id and a.answer is null),"
            + " (select count(d.id) from Disagreement d where d.recordId = r.id"
            + " and d.answeredAt is null))"
            + " from SupervisionRecord r where r.state in :states and (r.supervisorId = :person"
            + " or r.superviseeId = :person or r.typing.recorderId = :person)"
            + " and exists (select s.id from SupervisoryRelationship s where s.id = r.relationshipId"
            + " and (s.untilAt is null or s.untilAt > :at)) order by r.heldOn, r.begunAt")
@NamedQuery(
    name = SupervisionRecord.UNDECIDED_IN,
    query =
        "select r from SupervisionRecord r where r.fileId = :file"
            + " and r.supervisorId = :supervisor and r.state in :states"
            + " order by r.heldOn, r.begunAt")
@NamedQuery(
    name = SupervisionRecord.UNDECIDED_OF,
    query =
        "select r from SupervisionRecord r where r.relationshipId = :relationship"
            + " and r.state in :states order by r.heldOn, r.begunAt")
@NamedQuery(
    name = SupervisionRecord.STRANDED,
    query =
        "select new org.supervision.domain.record.StrandedDraft(r.id, r.organisationId, r.fileId,"
            + " r.superviseeId, r.relationshipId, r.authorId, r.heldOn, r.state, r.lockedAt, p.leftOn,"
            + " a.fromOn) from SupervisionRecord r left join Person p on p.id = r.authorId"
            + " left join Absence a on a.personId = r.authorId and a.fromOn <= :longAgo"
            + " and (a.lastOn is null or a.lastOn >= :today)"
            + " where r.organisationId = :organisation and r.authorId = r.supervisorId"
            + " and (r.state in :states and r.release.at is null"
            + " and (p.leftOn < :today or a.id is not null) or r.state in :unsigned"
            + " and p.leftOn < :today"
            + " and (r.firstSignerId is null or r.firstSignerId <> r.authorId))"
            + " and not exists (select c.id from SupervisoryRelationship c"
            + " where c.id = r.relationshipId and c.closedAt is not null)"
            + " order by r.heldOn, r.id, a.fromOn")
@NamedQuery(
    name = SupervisionRecord.NOT_BEGUN_IN,
    query =
        "select s from Session s where s.relationshipId = :relationship and s.state = :held"
            + " and not exists (select r.id from SupervisionRecord r where r.sessionId = s.id)"
            + " order by s.onDay, s.startsAt")
@NamedQuery(
    name = SupervisionRecord.FOLLOWED,
    query =
        "select s, p.sentAt,"
            + " (select count(r.id) from SupervisionRecord r where r.sessionId = s.id), t"
            + " from SupervisoryRelationship c left join Session s on s.relationshipId = c.id"
            + " and s.superviseeId = c.superviseeId and s.onDay >= :since"
            + " left join Preparation p on p.sessionId = s.id"
            + " left join TimeProposal t on t.relationshipId = c.id and t.lastAt > :at"
            + " and t.state in (org.supervision.domain.session.ProposalState.PROPOSED,"
            + " org.supervision.domain.session.ProposalState.DECLINED)"
            + " where c.superviseeId in :supervisees and (c.closedAt is null or c.closedAt > :at)"
            + " order by s.onDay, s.startsAt, s.id, t.proposedAt")
@NamedQuery(
    name = SupervisionRecord.ADDENDA_OF,
    query = "select r from SupervisionRecord r where r.amendsId = :record order by r.begunAt")
@NamedQuery(
    name = SupervisionRecord.DISPUTABLE,
    query =
        "select new org.supervision.domain.record.DisputableRecord(r.id, r.amendsId, s.startsAt,"
            + " r.lockedAt) from SupervisionRecord r, Session s where s.id = r.sessionId"
            + " and r.fileId = :file and r.id in :ids and r.state in :states"
            + " order by s.startsAt, r.lockedAt, r.id")
@NamedQuery(
    name = SupervisionRecord.TO_BE_REMINDED_OF,
    query =
        "select r.id from SupervisionRecord r where r.state in :states"
            + " and r.sharing.lastAt < :before and r.reminders.sent < "
            + Reminders.ENOUGH
            + " order by r.sharing.lastAt, r.id")
@NamedQuery(
    name = SupervisionRecord.DAYS_OF,
    query =
        "select new org.supervision.domain.access.SubjectDay(x.id, x.heldOn)"
            + " from SupervisionRecord x where x.id in :ids")
public class SupervisionRecord extends PartOfFile {

  private static final long serialVersionUID = 1L;

  /** Query: of what day those of {@code :ids} are. */
  public static final String DAYS_OF = "SupervisionRecord.daysOf";

  /** Query: the record of {@code :session}. */
  public static final String OF_SESSION = "SupervisionRecord.ofSession";

  /** Query: the records with {@code :ids}. */
  public static final String BY_IDS = "SupervisionRecord.byIds";

  /** Query: the records of {@code :file}, newest session first. */
  public static final String OF_FILE = "SupervisionRecord.ofFile";

  /**
   * Query: the records of {@code :file} in one of {@code :states} that {@code :person} wrote or
   * that were shared, newest session first.
   */
  public static final String LISTED = "SupervisionRecord.listed";

  /** Query: as {@link #LISTED}, made in {@code :relationships}. */
  public static final String LISTED_IN = "SupervisionRecord.listedIn";

  /**
   * Query: records in one of {@code :states} of which {@code :person} is a party or recorder, of
   * relationships that last at {@code :at}.
   */
  public static final String UNFINISHED_OF = "SupervisionRecord.unfinishedOf";

  /** Query: records of {@code :supervisor} in {@code :file} in one of {@code :states}. */
  public static final String UNDECIDED_IN = "SupervisionRecord.undecidedIn";

  /** Query: records of {@code :relationship} in one of {@code :states}. */
  public static final String UNDECIDED_OF = "SupervisionRecord.undecidedOf";

  /**
   * Query: drafts, and what was closed unshared, of authors of {@code :organisation} who have left
   * by {@code :today} or have been away since {@code :longAgo} or before, once for each absence;
   * the oldest session first.
   */
  public static final String STRANDED = "SupervisionRecord.stranded";

  /** Query: sessions of {@code :relationship} in state {@code :held} that nobody records. */
  public static final String NOT_BEGUN_IN = "SupervisionRecord.notBegunIn";

  /**
   * Query: the sessions of {@code :supervisees} on or after {@code :since}, in order of time, each
   * with when it was prepared and how many records it has, and with each of the times that are
   * proposed in its relationship and are not all past; also where there is one of the two alone.
   */
  public static final String FOLLOWED = "SupervisionRecord.followed";

  /** Query: the addenda to {@code :record}. */
  public static final String ADDENDA_OF = "SupervisionRecord.addendaOf";

  /** Query: of {@code :ids} those of {@code :file} in {@code :states}, by when they began. */
  public static final String DISPUTABLE = "SupervisionRecord.disputable";

  /**
   * Query: identifiers of the records in one of {@code :states} that were last shared before {@code
   * :before}, and whose readers were not reminded often enough.
   */
  public static final String TO_BE_REMINDED_OF = "SupervisionRecord.toBeRemindedOf";

  @Column(name = "session_id")
  private String sessionId;

  @Column(name = "supervisor_id")
  private String supervisorId;

  @Column(name = "author_id")
  private String authorId;

  @Column(name = "amends_id")
  private String amendsId;

  @Embedded private TemplateUsed template;

  @Enumerated(EnumType.STRING)
  private RecordState state = RecordState.DRAFT;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "write_by")
  private LocalDate writeBy;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Embedded private Sharing sharing;

  @Column(name = "agreed_at")
  private Instant agreedAt;

  @Column(name = "first_signer_id")
  private String firstSignerId;

  @Column(name = "locked_at")
  private Instant lockedAt;

  @Column(name = "reason_text")
  private SealedText reason;

  private String seal;

  @Column(name = "disagreement_recorded")
  private boolean disagreementRecorded;

  @Embedded private Contested contested = new Contested();

  @Embedded private Reminders reminders = new Reminders();

  @Embedded private Release release;

  @Embedded private DelegatedTyping typing = new DelegatedTyping();

  @Embedded private PassingOn passing = new PassingOn();

  /** For the persistence provider. */
  protected SupervisionRecord() {}

  /**
   * Begins the record of a held session.
   *
   * @param template which version of which template it is written on, for ever
   * @param writeBy until when the policy wants it written (PRODUCT P10)
   */
  public SupervisionRecord(
      Session session, TemplateUsed template, LocalDate writeBy, Instant begunAt) {
    super(session);
    this.sessionId = session.getId();
    this.supervisorId = session.getSupervisorId();
    this.authorId = supervisorId;
    this.heldOn = session.getOnDay();
    this.template = template;
    this.writeBy = writeBy;
    this.begunAt = begunAt;
    this.sharing = new Sharing(begunAt);
  }

  /**
   * Begins an addendum to this locked record, by either party; it has a life of its own (PRODUCT
   * P4).
   */
  public SupervisionRecord add(String byPersonId, TemplateUsed onTemplate, Instant at) {
    take(RecordStep.ADD, byPersonId);
    return new SupervisionRecord(this, byPersonId, onTemplate, at);
  }

  private SupervisionRecord(
      SupervisionRecord locked, String byPersonId, TemplateUsed template, Instant begunAt) {
    super(locked);
    this.sessionId = locked.sessionId;
    this.supervisorId = locked.supervisorId;
    this.authorId = byPersonId;
    this.amendsId = locked.getId();
    this.heldOn = locked.heldOn;
    this.template = template;
    this.begunAt = begunAt;
    this.sharing = new Sharing(begunAt);
    this.contested.restrict(locked.contested.isRestricted());
  }

  /** The author, or in a draft the recorder, changes what is written. */
  public void edit(String byPersonId, Instant at) {
    take(RecordStep.EDIT, byPersonId);
    sharing.edit(at);
  }

  /**
   * Shares the draft, or the next version of what was shared; never unshared. Not the recorder
   * (P2).
   */
  public void share(String byPersonId, Instant at) {
    take(RecordStep.SHARE, byPersonId);
    sharing.share(at);
    state = RecordState.SHARED;
    reminders.beginAnew();
    getTyping().end();
    getPassing().offer(null);
  }

  /** Checks that the other party may suggest an amendment now. */
  public void suggest(String byPersonId) {
    take(RecordStep.SUGGEST, byPersonId);
  }

  /** The author answers a suggested amendment; accepting it changes what is written. */
  public void answer(String byPersonId, Instant at) {
    take(RecordStep.ANSWER, byPersonId);
    sharing.save(at);
  }

  /** The other party has opened a version of it. */
  public void see(int version) {
    sharing.see(version);
  }

  /** The other party states a disagreement, which shows at its head from now on (PRODUCT P3). */
  public void disagree(String byPersonId) {
    take(RecordStep.DISAGREE, byPersonId);
    disagreementRecorded = true;
  }

  /** Checks that the author may answer a disagreement now. */
  public void answerDisagreement(String byPersonId) {
    take(RecordStep.ANSWER_DISAGREEMENT, byPersonId);
  }

  /**
   * The other party agrees to what was last shared.
   *
   * @param unanswered how many suggested amendments have no answer
   */
  public void agree(String byPersonId, long unanswered, Instant at) {
    take(RecordStep.AGREE, byPersonId);
    if (unanswered > 0) {
      throw new AmendmentsUnanswered(unanswered);
    }
    if (sharing.isEditedSince()) {
      throw new ChangesNotYetShared();
    }
    state = RecordState.AGREED;
    agreedAt = at;
    sharing.agree();
  }

  /** Either goes back to the shared text; the reason is a {@link Reopening}. */
  public void reopen(String byPersonId) {
    take(RecordStep.REOPEN, byPersonId);
    state = RecordState.SHARED;
    agreedAt = null;
    sharing.takeBack();
  }

  /** Signs the agreed text. The second signature locks it; whether that happened is the answer. */
  public boolean sign(String byPersonId, Instant at) {
    take(RecordStep.SIGN, byPersonId);
    if (byPersonId.equals(firstSignerId)) {
      throw new RecordAlreadySigned();
    }
    if (state == RecordState.AGREED) {
      state = RecordState.HALF_SIGNED;
      firstSignerId = byPersonId;
      return false;
    }
    lock(RecordState.SIGNED, at);
    return true;
  }

  /** The first signer takes the signature back, before the second signs. */
  public void withdrawSignature(String byPersonId) {
    take(RecordStep.WITHDRAW_SIGNATURE, byPersonId);
    state = RecordState.SHARED;
    firstSignerId = null;
    agreedAt = null;
  }

  /**
   * The author closes it without the other's signature; a signature given stands.
   *
   * @param why sealed in {@link #reasonContext()}
   * @param earliest the first day on which the policy allows it
   */
  public void closeUnsigned(
      String byPersonId, SealedText why, LocalDate today, LocalDate earliest, Instant at) {
    take(RecordStep.CLOSE_UNSIGNED, byPersonId);
    if (today.isBefore(earliest)) {
      throw new TooEarlyToClose(earliest);
    }
    if (!reminders.areEnough()) {
      throw new RemindersFirst();
    }
    if (sharing.isEditedSince()) {
      throw new ChangesNotYetShared();
    }
    reason = why;
    lock(RecordState.CLOSED_UNSIGNED, at);
  }

  /**
   * The file passed while it was undecided: what was shared is closed as it stands, a signature
   * given included (PRODUCT T6).
   *
   * @param why sealed in {@link #reasonContext()}
   */
  public void closeByMove(SealedText why, Instant at) {
    RecordLife.require(state, RecordStep.CLOSE_UNSIGNED);
    reason = why;
    lock(RecordState.CLOSED_UNSIGNED, at);
  }

  /** The file passed while it was a draft: it is closed to everybody (PRODUCT T6). */
  public void closeUnshared(Instant at) {
    RecordLife.require(state, RecordStep.CLOSE_UNSHARED);
    getTyping().end();
    lock(RecordState.CLOSED_UNSHARED, at);
  }

  /**
   * A service manager gives what its author could not finish to the supervisee, without reading it
   * (PRODUCT T6).
   */
  public void release(String byPersonId, Instant at) {
    if (state != RecordState.CLOSED_UNSHARED || getRelease() != null) {
      throw new DraftNotToRelease();
    }
    release = new Release(byPersonId, at);
  }

  /**
   * The supervisee has read what was released, and closes it as not agreed.
   *
   * @param comment sealed in {@link #commentContext()}, or null
   */
  public void closeNotAgreed(String byPersonId, SealedText comment, Instant at) {
    if (getRelease() == null || !byPersonId.equals(superviseeId())) {
      throw new NotYourStep();
    }
    if (release.getAnsweredAt() != null) {
      throw new DraftAnswered();
    }
    release.answer(comment, at);
  }

  /** Whether it waits for the other party, to be answered or signed. */
  public boolean isWaitingForReader() {
    return switch (state) {
      case SHARED -> !sharing.isShareOwed();
      case AGREED -> true;
      case HALF_SIGNED -> !readerId().equals(firstSignerId);
      default -> false;
    };
  }

  /**
   * The other party is reminded of what was last shared, at most once a day; whether it is to be.
   */
  public boolean remind(LocalDate today) {
    return isWaitingForReader() && reminders.remind(today);
  }

  /** The supervisee signs what was closed unsigned: it adds and never reopens. */
  public void signLate(String byPersonId) {
    take(RecordStep.SIGN_LATE, byPersonId);
    if (byPersonId.equals(firstSignerId)) {
      throw new NotYourStep();
    }
    if (firstSignerId == null) {
      firstSignerId = byPersonId;
    }
  }

  /** Checks that the other party may state something on what was closed unsigned. */
  public void stateLate(String byPersonId) {
    take(RecordStep.STATE, byPersonId);
  }

  /** Keeps the seal over content and signatures, hexadecimal. */
  public void sealWith(String newSeal) {
    seal = newSeal;
  }

  /**
   * The author names who shall type it; they may once the supervisee has consented (PRODUCT P7).
   */
  public void nameRecorder(String byPersonId, String recorderId) {
    take(RecordStep.NAME_RECORDER, byPersonId);
    if (recorderId != null
        && (recorderId.equals(supervisorId) || recorderId.equals(superviseeId()))) {
      throw new RecorderIsAParty();
    }
    typing = getTyping();
    typing.name(recorderId);
  }

  /**
   * The supervisee agrees that the recorder types, or with null takes it back, until it is shared.
   */
  public void consentToRecorder(String byPersonId, Instant at) {
    requireSupervisee(RecordStep.NAME_RECORDER, byPersonId);
    getTyping().consent(at);
  }

  private void requireSupervisee(RecordStep step, String personId) {
    RecordLife.require(state, step);
    if (!personId.equals(superviseeId())) {
      throw new NotYourStep();
    }
  }

  /**
   * The author offers that whoever the file passes to goes on with the draft, once the supervisee
   * has agreed; or with null takes that back (PRODUCT T6). An addendum is its author's alone.
   *
   * @param transferId the move that is planned
   */
  public void offerToPass(String byPersonId, String transferId) {
    take(RecordStep.PASS_ON, byPersonId);
    if (amendsId != null) {
      throw new NotYourStep();
    }
    passing = getPassing();
    passing.offer(transferId);
  }

  /**
   * The supervisee agrees that the draft goes on with a move.
   *
   * @param shownTransferId the move that they were shown
   * @throws DraftNotOffered where its author does not offer it for that one (any more)
   */
  public void consentToPass(String byPersonId, String shownTransferId, Instant at) {
    requireSupervisee(RecordStep.PASS_ON, byPersonId);
    passing = getPassing();
    passing.consent(shownTransferId, at);
  }

  /** The supervisee does not agree to that, or no longer. */
  public void refuseToPass(String byPersonId) {
    requireSupervisee(RecordStep.PASS_ON, byPersonId);
    getPassing().withdrawConsent();
  }

  /** The file passed, and both had agreed: whoever supervises now goes on with the draft. */
  public void passTo(SupervisoryRelationship next, Instant at) {
    RecordLife.require(state, RecordStep.PASS_ON);
    passing.pass(supervisorId, at);
    getTyping().end();
    goOnIn(next);
    supervisorId = next.getSupervisorId();
    authorId = supervisorId;
  }

  private void lock(RecordState locked, Instant at) {
    state = locked;
    lockedAt = at;
  }

  private void take(RecordStep step, String byPersonId) {
    RecordLife.require(state, step);
    if (!is(step.by(), byPersonId)) {
      throw new NotYourStep();
    }
  }

  private boolean is(RecordParty party, String personId) {
    return switch (party) {
      case AUTHOR -> personId.equals(authorId);
      case TYPIST ->
          personId.equals(authorId) || state == RecordState.DRAFT && personId.equals(recorderId());
      case READER -> personId.equals(readerId());
      case EITHER -> personId.equals(supervisorId) || personId.equals(superviseeId());
      case FIRST_SIGNER -> personId.equals(firstSignerId);
      case NOBODY -> false;
    };
  }

  /** The party that did not write it. */
  public String readerId() {
    return authorId.equals(supervisorId) ? superviseeId() : supervisorId;
  }

  /** What the reason for closing it is sealed in. */
  public String reasonContext() {
    return "record/" + getId() + "/reason";
  }

  /** What the supervisee's comment on a released draft is sealed in. */
  public String commentContext() {
    return "record/" + getId() + "/release";
  }

  /** That it was released to the supervisee, or null. */
  public Release getRelease() {
    return release == null || release.getAt() == null ? null : release;
  }

  public RecordState getState() {
    return state;
  }

  public String getSessionId() {
    return sessionId;
  }

  public String getSupervisorId() {
    return supervisorId;
  }

  /** The locked record that this one adds to, or null. */
  public String getAmendsId() {
    return amendsId;
  }

  /** The template and policy version that it is written on, for ever. */
  public TemplateUsed getTemplate() {
    return template;
  }

  @Override
  public LocalDate happenedOn() {
    return heldOn;
  }

  /** When its author began it. */
  public Instant getBegunAt() {
    return begunAt;
  }

  /** The day of the session. */
  public LocalDate getHeldOn() {
    return heldOn;
  }

  /** By when it was to be written up and when it was. */
  public WrittenUp writtenUp() {
    return WrittenUp.at(writeBy, sharing.getFirstAt());
  }

  /** When it was saved, and what of it was shared when. */
  public Sharing getSharing() {
    return sharing;
  }

  /** When the other agreed, or null. */
  public Instant getAgreedAt() {
    return agreedAt;
  }

  /** Who signed first, or null. */
  public String getFirstSignerId() {
    return firstSignerId;
  }

  /** When it was locked, or null. */
  public Instant getLockedAt() {
    return lockedAt;
  }

  /** Why it was closed, sealed, or null. */
  public SealedText getReason() {
    return reason;
  }

  /** The seal, hexadecimal, or null before it is locked. */
  public String getSeal() {
    return seal;
  }

  /** Whether the two disagreed about something in it, whatever came of that (PRODUCT P3). */
  public boolean isDisagreementRecorded() {
    return disagreementRecorded;
  }

  /**
   * Something in it is disputed, or nothing any more; whoever locked it signed what it says, which
   * stays.
   *
   * @throws NothingToDisputeThen where it is neither signed nor closed: until then the two disagree
   *     in it
   */
  public void contest(boolean disputed, boolean restricted) {
    if (state != RecordState.SIGNED && state != RecordState.CLOSED_UNSIGNED) {
      throw new NothingToDisputeThen();
    }
    contested.become(disputed, restricted);
  }

  /** Its use is restricted with that of the record that it is an addendum to, or no longer. */
  public void restrict(boolean restricted) {
    contested.restrict(restricted);
  }

  /** Whether something in it is disputed, and whether its use is restricted meanwhile. */
  public Contested getContested() {
    return contested;
  }

  /** How often the other party was reminded of it. */
  public Reminders getReminders() {
    return reminders;
  }

  /** Who types it for the author, and whether the supervisee agreed. */
  public DelegatedTyping getTyping() {
    return typing == null ? new DelegatedTyping() : typing;
  }

  /** Whether the draft goes on when the file passes, and who began it where it did; never null. */
  public PassingOn getPassing() {
    return passing == null ? new PassingOn() : passing;
  }

  @Override
  public String subjectKind() {
    return "record";
  }

  @Override
  public String authorId() {
    return authorId;
  }

  @Override
  public String recorderId() {
    return getTyping().activeRecorderId();
  }

  @Override
  public Openness openness() {
    return switch (state) {
      case DRAFT -> Openness.AUTHOR;
      case SHARED, AGREED, HALF_SIGNED -> Openness.PAIR;
      case SIGNED, CLOSED_UNSIGNED -> contested.isRestricted() ? Openness.PAIR : Openness.LINE;
      case CLOSED_UNSHARED -> closedUnshared();
    };
  }

  private Openness closedUnshared() {
    if (getRelease() == null) {
      return Openness.NOBODY;
    }
    return release.getAnsweredAt() == null ? Openness.PAIR : Openness.LINE;
  }
}
