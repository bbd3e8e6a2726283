package org.supervision.domain.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.PartOfFile;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.SealedText;

/**
 * An allocation that breaks rules of the policy, with the reason for it, and what a service manager
 * who has no part in it said (PRODUCT W3). It is kept in the supervisee's file.
 */
@Entity
@Table(name = "deviation")
@NamedQuery(
    name = Deviation.WAITING,
    query =
        "select d from Deviation d where d.organisationId = :organisation"
            + " and d.state in (org.supervision.domain.allocation.DeviationState.ASKED,"
            + " org.supervision.domain.allocation.DeviationState.AGREED)"
            + " and (d.state = org.supervision.domain.allocation.DeviationState.AGREED"
            + " and d.reviewOn <= :today"
            + " or d.state = org.supervision.domain.allocation.DeviationState.ASKED"
            + " and (d.asked.fromAt is null or d.asked.fromAt > :now)) order by d.askedAt, d.id")
@NamedQuery(
    name = Deviation.AROUND,
    query =
        "select d from Deviation d where d.askedById = :person or d.decidedById = :person"
            + " order by d.askedAt desc, d.id")
@NamedQuery(
    name = Deviation.OF_FILE,
    query = "select d from Deviation d where d.fileId = :file order by d.askedAt desc, d.id")
@NamedQuery(
    name = Deviation.OF_TRANSFER,
    query = "select d from Deviation d where d.asked.transferId = :transfer")
public class Deviation extends PartOfFile {

  private static final long serialVersionUID = 1L;

  /**
   * Query: what waits in {@code :organisation} for a decision at {@code :now}, and what is to be
   * looked at again by {@code :today}, oldest first.
   */
  public static final String WAITING = "Deviation.waiting";

  /** Query: what {@code :person} asked for or decided, the latest first. */
  public static final String AROUND = "Deviation.around";

  /** Query: those in {@code :file}, the latest first. */
  public static final String OF_FILE = "Deviation.ofFile";

  /** Query: what was asked for {@code :transfer}. */
  public static final String OF_TRANSFER = "Deviation.ofTransfer";

  @Embedded private Asked asked;

  /** Names of the rules, with commas. */
  private String rules;

  @Column(name = "asked_by_id")
  private String askedById;

  @Column(name = "asked_at")
  private Instant askedAt;

  private SealedText reason;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Enumerated(EnumType.STRING)
  private DeviationState state = DeviationState.ASKED;

  @Column(name = "decided_by_id")
  private String decidedById;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private SealedText answer;

  @Column(name = "reviewed_by_id")
  private String reviewedById;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  /** For the persistence provider. */
  protected Deviation() {}

  /**
   * Somebody asks for it.
   *
   * @param file of the supervisee
   * @param line the line-management relationship in which they are supervised now, or null
   * @param asked who is to supervise, as what, from when
   * @param broken the rules that it breaks, at least one
   * @param askedById who asks
   */
  public Deviation(
      SupervisionFile file,
      SupervisoryRelationship line,
      Asked asked,
      Set<AllocationRule> broken,
      String askedById,
      Instant askedAt) {
    super(file);
    if (broken.isEmpty()) {
      throw new NoRuleBroken();
    }
    if (asked.hasCome(askedAt)) {
      throw new NotBeforeItIsAgreed();
    }
    if (line != null) {
      goOnIn(line);
    }
    this.asked = asked;
    this.rules = broken.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    this.askedById = askedById;
    this.askedAt = askedAt;
  }

  /** Says why, sealed in {@link #reasonContext()}, and by when it is to be looked at again. */
  public void because(SealedText why, LocalDate review, LocalDate today) {
    if (review == null || !review.isAfter(today)) {
      throw new DeviationNeedsReview();
    }
    reason = why;
    reviewOn = review;
  }

  /** A service manager agrees. */
  public void agree(String byPersonId, SealedText remark, Instant at) {
    decide(DeviationState.AGREED, byPersonId, remark, at);
  }

  /** A service manager refuses, and says why. */
  public void refuse(String byPersonId, SealedText why, Instant at) {
    decide(DeviationState.REFUSED, byPersonId, why, at);
  }

  /** What it was asked for is called off. */
  public void withdraw() {
    if (state == DeviationState.ASKED) {
      state = DeviationState.WITHDRAWN;
    }
  }

  /** The supervision that it was agreed for is over: nobody looks at it again. */
  public void endWithSupervision(Instant at) {
    if (state == DeviationState.AGREED) {
      state = DeviationState.ENDED;
      reviewedAt = at;
    }
  }

  private void decide(DeviationState next, String byPersonId, SealedText said, Instant at) {
    if (state != DeviationState.ASKED) {
      throw new DeviationDecided();
    }
    if (isPartOfIt(byPersonId)) {
      throw new DeviationIsOnesOwn();
    }
    if (hasLapsed(at)) {
      throw new DeviationHasLapsed();
    }
    state = next;
    decidedById = byPersonId;
    decidedAt = at;
    answer = said;
  }

  /**
   * A service manager has looked at it again.
   *
   * @param next by when it is to be looked at once more, or null where it is not needed any more
   */
  public void review(String byPersonId, LocalDate next, LocalDate today, Instant at) {
    if (state != DeviationState.AGREED) {
      throw new DeviationNotAgreed();
    }
    if (isPartOfIt(byPersonId)) {
      throw new DeviationIsOnesOwn();
    }
    if (next == null) {
      state = DeviationState.ENDED;
    } else if (next.isAfter(today)) {
      reviewOn = next;
    } else {
      throw new DeviationNeedsReview();
    }
    reviewedById = byPersonId;
    reviewedAt = at;
  }

  /** Whether its day came before anybody had decided: nothing begins by it any more. */
  public boolean hasLapsed(Instant at) {
    return state == DeviationState.ASKED && asked.hasCome(at);
  }

  /** Whether somebody asked for it or is one of the two: they do not decide. */
  public boolean isPartOfIt(String personId) {
    return personId.equals(askedById)
        || personId.equals(asked.getSupervisorId())
        || personId.equals(superviseeId());
  }

  /** Whether it was agreed and names all of these rules. */
  public boolean covers(Set<AllocationRule> broken) {
    return state == DeviationState.AGREED && getRules().containsAll(broken);
  }

  /** Whether it holds and the day for looking at it again is past. */
  public boolean isReviewOverdue(LocalDate today) {
    return state == DeviationState.AGREED && today.isAfter(reviewOn);
  }

  /** What the reason is sealed in. */
  public String reasonContext() {
    return "deviation/" + getId() + "/reason";
  }

  /** What the answer is sealed in. */
  public String answerContext() {
    return "deviation/" + getId() + "/answer";
  }

  /** What it is asked for. */
  public Asked getAsked() {
    return asked;
  }

  /** The rules that it breaks. */
  public Set<AllocationRule> getRules() {
    Set<AllocationRule> named = EnumSet.noneOf(AllocationRule.class);
    Arrays.stream(rules.split(",")).map(AllocationRule::valueOf).forEach(named::add);
    return named;
  }

  public String getAskedById() {
    return askedById;
  }

  public Instant getAskedAt() {
    return askedAt;
  }

  public SealedText getReason() {
    return reason;
  }

  /** By when it is to be looked at again. */
  public LocalDate getReviewOn() {
    return reviewOn;
  }

  public DeviationState getState() {
    return state;
  }

  /** Who agreed or refused, or null. */
  public String getDecidedById() {
    return decidedById;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }

  /** What they said to it, sealed, or null. */
  public SealedText getAnswer() {
    return answer;
  }

  /** Who looked at it again last, or null. */
  public String getReviewedById() {
    return reviewedById;
  }

  /** When they did, or null. */
  public Instant getReviewedAt() {
    return reviewedAt;
  }

  @Override
  public String subjectKind() {
    return "deviation";
  }

  @Override
  public String authorId() {
    return null;
  }

  @Override
  public boolean concerns(String personId) {
    return personId.equals(askedById) || personId.equals(asked.getSupervisorId());
  }

  /** A service manager decides on it, and as long as it stands looks at it again. */
  @Override
  public boolean awaitsOrganisation() {
    return state == DeviationState.ASKED || state == DeviationState.AGREED;
  }

  @Override
  public String organisationSignerId() {
    return decidedById;
  }

  @Override
  public Openness openness() {
    return Openness.LINE;
  }
}
