package org.supervision.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.policy.WorkingDays;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * What somebody asked about their own data: logged with the day on which it came, answered within a
 * month that can stand still and be made longer, and closed (PRODUCT R6). It holds days and states;
 * every word of it stands in its steps.
 */
@Entity
@Table(name = "data_request")
@NamedQuery(
    name = DataRequest.OPEN,
    query =
        "select r from DataRequest r where r.organisationId = :organisation"
            + " and r.superviseeId <> :reader and r.closedOn is null"
            + " order by coalesce(r.dueOn, :never), r.id")
@NamedQuery(
    name = DataRequest.CLOSED,
    query =
        "select r from DataRequest r where r.organisationId = :organisation"
            + " and r.superviseeId <> :reader and r.closedOn is not null"
            + " order by r.closedOn desc, r.id")
@NamedQuery(
    name = DataRequest.OPENING,
    query =
        "select r from DataRequest r where r.fileId = :file and r.assignedTo = :person"
            + " and r.kind = org.supervision.domain.request.RequestKind.SUBJECT_ACCESS"
            + " and r.closedOn is null and r.identityCheckedOn is not null")
public class DataRequest extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the open ones of {@code :organisation} but for {@code :reader}’s own, due first. */
  public static final String OPEN = "DataRequest.open";

  /** Query: the closed ones, the last first. */
  public static final String CLOSED = "DataRequest.closed";

  /** Query: those that open {@code :file} to {@code :person}, as {@link #opensFile} says. */
  public static final String OPENING = "DataRequest.opening";

  /** What the law adds once where a request is complex (UK GDPR, article 12(3)). */
  public static final Period EXTENSION = Period.ofMonths(2);

  /** Within this a complaint is acknowledged (Data Protection Act 2018, section 164A). */
  public static final Deadline ACKNOWLEDGED_WITHIN = Deadline.of(Period.ofDays(30));

  /** So many days before it is due a request is due soon. */
  public static final int SOON = 7;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "file_id")
  private String fileId;

  @Column(name = "supervisee_id")
  private String superviseeId;

  @Enumerated(EnumType.STRING)
  private RequestKind kind;

  @Column(name = "policy_version_id")
  private String policyVersionId;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "counted_from")
  private LocalDate countedFrom;

  @Column(name = "identity_checked_on")
  private LocalDate identityCheckedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "stopped_for")
  private StoppedFor stoppedFor;

  @Column(name = "stopped_on")
  private LocalDate stoppedOn;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "days_stopped")
  private int daysStopped;

  @Column(name = "extended_on")
  private LocalDate extendedOn;

  @Column(name = "acknowledged_on")
  private LocalDate acknowledgedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "assigned_to")
  private String assignedTo;

  @Column(name = "hold_id")
  private String holdId;

  @Column(name = "packed_on")
  private LocalDate packedOn;

  @Column(name = "delivered_on")
  private LocalDate deliveredOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Enumerated(EnumType.STRING)
  private RequestOutcome outcome;

  /** For the persistence provider. */
  protected DataRequest() {}

  /**
   * @param file of whoever asks
   * @param received the day on which it came
   * @throws ReceivedLater where that is no day by {@code today}
   */
  public DataRequest(FileSubject file, RequestKind kind, LocalDate received, LocalDate today) {
    super(Ids.next());
    if (received == null || received.isAfter(today)) {
      throw new ReceivedLater();
    }
    organisationId = file.organisationId();
    fileId = file.fileId();
    superviseeId = file.superviseeId();
    this.kind = kind;
    receivedOn = received;
    countedFrom = received;
  }

  /** It keeps to the policy of the day on which it was logged, and a hold keeps its file. */
  public void keepTo(String policyVersion, String hold) {
    policyVersionId = policyVersion;
    holdId = hold;
  }

  /**
   * Reckons by when it is answered, or a complaint acknowledged. While the clock stands the day
   * stays that it had; an acknowledged complaint has none.
   *
   * @param answered within what the policy has a request answered
   */
  public void reckon(Deadline answered, WorkingDays calendar) {
    if (kind == RequestKind.COMPLAINT) {
      dueOn = acknowledgedOn == null ? ACKNOWLEDGED_WITHIN.from(receivedOn, calendar) : null;
    } else if (!isStopped()) {
      Period more = (extendedOn == null ? Period.ZERO : EXTENSION).plusDays(daysStopped);
      dueOn = answered.from(countedFrom, calendar, more);
    }
  }

  /** Somebody in HR has it from now on. */
  public void take(String personId) {
    requireOpen();
    assignedTo = personId;
  }

  /**
   * It is known who asks, since a day. Where the clock waited for that, time begins with it.
   *
   * @throws IdentityIsChecked where it was known before
   * @throws DayOutOfOrder where the day is none from its receipt, or the question, to {@code today}
   */
  public void checkIdentity(LocalDate on, LocalDate today) {
    requireOpen();
    if (identityCheckedOn != null) {
      throw new IdentityIsChecked();
    }
    boolean waited = stoppedFor == StoppedFor.IDENTITY;
    requireDay(on, waited ? stoppedOn : receivedOn, today);
    identityCheckedOn = on;
    if (waited) {
      countedFrom = on;
      daysStopped = 0;
      run(on);
    }
  }

  /**
   * The clock stands from the day on which they were asked something.
   *
   * @throws NoClockOfComplaint where it is one
   * @throws AnswerIsGiven where they were given what is kept
   * @throws ClockStands where it stands already
   * @throws ClockRanOut where it was due before that day: what is overdue stays overdue
   * @throws IdentityIsChecked where it would wait for what is known
   * @throws DayOutOfOrder where the day is none since it last ran, to {@code today}
   */
  public void stop(StoppedFor cause, LocalDate on, LocalDate today) {
    requireClock();
    if (isStopped()) {
      throw new ClockStands();
    }
    if (cause == StoppedFor.IDENTITY && identityCheckedOn != null) {
      throw new IdentityIsChecked();
    }
    requireDay(on, startedOn == null ? receivedOn : startedOn, today);
    if (dueOn.isBefore(on)) {
      throw new ClockRanOut();
    }
    stoppedFor = cause;
    stoppedOn = on;
  }

  /**
   * They said what they meant; the days since they were asked do not count. Who they are is not
   * said but checked: {@link #checkIdentity}.
   *
   * @throws ClockRuns where it does not stand for that
   * @throws DayOutOfOrder where the day is none from the question to {@code today}
   */
  public void start(LocalDate on, LocalDate today) {
    requireClock();
    if (stoppedFor != StoppedFor.CLARIFICATION) {
      throw new ClockRuns();
    }
    requireDay(on, stoppedOn, today);
    daysStopped += (int) ChronoUnit.DAYS.between(stoppedOn, on);
    run(on);
  }

  /**
   * It takes two months more, because it is complex.
   *
   * @throws ExtendedAlready where it was extended before
   * @throws ClockStands while it stands: by when they are to be told is not known
   * @throws ExtensionTooLate where it was due before {@code today}
   */
  public void extend(LocalDate today) {
    requireClock();
    if (extendedOn != null) {
      throw new ExtendedAlready();
    }
    if (isStopped()) {
      throw new ClockStands();
    }
    if (dueOn.isBefore(today)) {
      throw new ExtensionTooLate();
    }
    extendedOn = today;
  }

  /**
   * Who complained was told that it came.
   *
   * @throws NotComplaint where it is none
   * @throws AcknowledgedAlready where they were told before
   */
  public void acknowledge(LocalDate on, LocalDate today) {
    requireOpen();
    if (kind != RequestKind.COMPLAINT) {
      throw new NotComplaint();
    }
    if (acknowledgedOn != null) {
      throw new AcknowledgedAlready();
    }
    requireDay(on, receivedOn, today);
    acknowledgedOn = on;
  }

  /**
   * It is over.
   *
   * @throws IdentityNotChecked where it is answered to somebody of whom it is not known who they
   *     are
   * @throws NothingGivenYet where what they asked for was not given, and it is to be answered
   */
  public void close(RequestOutcome how, LocalDate today) {
    requireOpen();
    if (how == RequestOutcome.ANSWERED && identityCheckedOn == null) {
      throw new IdentityNotChecked();
    }
    if (how == RequestOutcome.ANSWERED && isGathering() && deliveredOn == null) {
      throw new NothingGivenYet();
    }
    outcome = how;
    closedOn = today;
  }

  /**
   * It is being answered with what is kept.
   *
   * @throws IdentityNotChecked where it is not known who asks
   */
  public void requireAnswered() {
    requireOpen();
    if (identityCheckedOn == null) {
      throw new IdentityNotChecked();
    }
  }

  /** What they are given is put together. */
  public void pack(LocalDate today) {
    requireAnswered();
    if (packedOn == null) {
      packedOn = today;
    }
  }

  /**
   * They were given what is kept, on a day: the first such day is that on which it was answered.
   *
   * @throws NothingPutTogether where it never was
   * @throws DayOutOfOrder where that is before it was put together, or after {@code today}
   */
  public void deliver(LocalDate on, LocalDate today) {
    requireAnswered();
    if (packedOn == null) {
      throw new NothingPutTogether();
    }
    requireDay(on, packedOn, today);
    if (deliveredOn == null) {
      deliveredOn = on;
    }
  }

  /** How it stands. */
  public RequestStanding standing(LocalDate today) {
    if (!isOpen()) {
      return RequestStanding.CLOSED;
    }
    if (deliveredOn != null) {
      return RequestStanding.GIVEN;
    }
    if (isStopped()) {
      return RequestStanding.STOPPED;
    }
    if (dueOn == null || today.plusDays(SOON).isBefore(dueOn)) {
      return RequestStanding.OPEN;
    }
    return dueOn.isBefore(today) ? RequestStanding.OVERDUE : RequestStanding.DUE_SOON;
  }

  /** Whether it is not closed yet. */
  public boolean isOpen() {
    return closedOn == null;
  }

  /** Whether what is kept is to be gathered for it. */
  public boolean isGathering() {
    return isUnderWay(RequestKind.SUBJECT_ACCESS);
  }

  /** Whether it is one of a kind, and open. */
  public boolean isUnderWay(RequestKind one) {
    return kind == one && isOpen();
  }

  /** Whether it opens the file to whoever has it: it is known who asks (ACCESS 19). */
  public boolean opensFile() {
    return isGathering() && identityCheckedOn != null;
  }

  /** Whether its clock stands. */
  public boolean isStopped() {
    return stoppedFor != null;
  }

  private void run(LocalDate on) {
    startedOn = on;
    stoppedFor = null;
    stoppedOn = null;
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw new RequestIsClosed();
    }
  }

  private void requireClock() {
    requireOpen();
    if (kind == RequestKind.COMPLAINT) {
      throw new NoClockOfComplaint();
    }
    if (deliveredOn != null) {
      throw new AnswerIsGiven();
    }
  }

  private static void requireDay(LocalDate on, LocalDate earliest, LocalDate today) {
    if (on == null || on.isBefore(earliest) || on.isAfter(today)) {
      throw new DayOutOfOrder();
    }
  }

  public String getOrganisationId() {
    return organisationId;
  }

  public String getFileId() {
    return fileId;
  }

  /** Who asks. */
  public String getSuperviseeId() {
    return superviseeId;
  }

  public RequestKind getKind() {
    return kind;
  }

  /** The version of the policy that it keeps to. */
  public String getPolicyVersionId() {
    return policyVersionId;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  /** The day from which time runs: its receipt, or when it was known who asks. */
  public LocalDate getCountedFrom() {
    return countedFrom;
  }

  /** Since when it is known who asks, or null. */
  public LocalDate getIdentityCheckedOn() {
    return identityCheckedOn;
  }

  /** What the clock waits for, or null while it runs. */
  public StoppedFor getStoppedFor() {
    return stoppedFor;
  }

  /** Since when it stands, or null. */
  public LocalDate getStoppedOn() {
    return stoppedOn;
  }

  /** How many days do not count. */
  public int getDaysStopped() {
    return daysStopped;
  }

  /** When they were told that it takes longer, or null. */
  public LocalDate getExtendedOn() {
    return extendedOn;
  }

  /** When a complaint was acknowledged, or null. */
  public LocalDate getAcknowledgedOn() {
    return acknowledgedOn;
  }

  /** The last day in time, or null where there is none. */
  public LocalDate getDueOn() {
    return dueOn;
  }

  /** Who in HR has it. */
  public String getAssignedTo() {
    return assignedTo;
  }

  /** The hold that keeps the file while it is open. */
  public String getHoldId() {
    return holdId;
  }

  /** When they were first given what is kept, or null. */
  public LocalDate getDeliveredOn() {
    return deliveredOn;
  }

  /** When it was closed, or null. */
  public LocalDate getClosedOn() {
    return closedOn;
  }

  /** What became of it, or null. */
  public RequestOutcome getOutcome() {
    return outcome;
  }
}
