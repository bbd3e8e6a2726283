package org.supervision.domain.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.supervision.domain.access.NotYourStep;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.PartOfFile;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.London;
import org.supervision.domain.shared.SealedText;

/**
 * Up to three times that one of a pair proposes for a session. The other accepts one, which is then
 * planned, or says that none suits; until then nothing is planned and nothing is reckoned with.
 */
@Entity
@Table(name = "time_proposal")
@NamedQuery(
    name = TimeProposal.OPEN_IN,
    query =
        "select p from TimeProposal p where p.relationshipId = :relationship"
            + " and p.state = org.supervision.domain.session.ProposalState.PROPOSED"
            + " and p.lastAt > :at order by p.proposedAt, p.id")
public class TimeProposal extends PartOfFile {

  private static final long serialVersionUID = 1L;

  /** Query: what waits for an answer in {@code :relationship} at {@code :at}. */
  public static final String OPEN_IN = "TimeProposal.openIn";

  /** How many times can be proposed at once. */
  public static final int AT_MOST = 3;

  @Column(name = "supervisor_id")
  private String supervisorId;

  @Column(name = "proposed_by_id")
  private String proposedById;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "first_at")
  private Instant firstAt;

  @Column(name = "second_at")
  private Instant secondAt;

  @Column(name = "third_at")
  private Instant thirdAt;

  /** The latest of them: after it there is nothing left to accept. */
  @Column(name = "last_at")
  private Instant lastAt;

  private int minutes;

  private SealedText place;

  private SealedText word;

  @Column(name = "additional_reason")
  private SealedText additionalReason;

  @Enumerated(EnumType.STRING)
  private ProposalState state = ProposalState.PROPOSED;

  @Column(name = "settled_at")
  private Instant settledAt;

  /** The session that was planned from it, or null. */
  @Column(name = "session_id")
  private String sessionId;

  /** For the persistence provider. */
  protected TimeProposal() {}

  /** One of a relationship, by one of the two; no time is proposed yet. */
  public TimeProposal(SupervisoryRelationship relationship, String fileId, String byPersonId) {
    super(relationship, fileId);
    supervisorId = relationship.getSupervisorId();
    proposedById = byPersonId;
  }

  /**
   * Proposes times that are all to come, and no two the same.
   *
   * @param times in the order in which they are proposed, as long as each other
   */
  public void propose(List<SessionTime> times, Instant now) {
    if (times.isEmpty()) {
      throw new NoTimeProposed();
    }
    if (times.size() > AT_MOST) {
      throw new TooManyTimes(AT_MOST);
    }
    requireDifferentOnesToCome(times, now);
    minutes = times.get(0).minutes();
    firstAt = startOf(times, 0);
    secondAt = startOf(times, 1);
    thirdAt = startOf(times, 2);
    lastAt = starts().max(Instant::compareTo).orElseThrow();
    proposedAt = now;
  }

  private static void requireDifferentOnesToCome(List<SessionTime> times, Instant now) {
    HashSet<Instant> seen = new HashSet<>();
    for (int i = 0; i < times.size(); i++) {
      Instant at = times.get(i).startsAt();
      if (!at.isAfter(now)) {
        throw new ProposedTimeIsPast(i + 1);
      }
      if (!seen.add(at)) {
        throw new SameTimeTwice(i + 1);
      }
    }
  }

  private static Instant startOf(List<SessionTime> times, int index) {
    return index < times.size() ? times.get(index).startsAt() : null;
  }

  /** Says where they would meet, sealed in {@link #placeContext()}. */
  public void meetAt(SealedText where) {
    place = where;
  }

  /** Says something with it, sealed in {@link #wordContext()}. */
  public void say(SealedText something) {
    word = something;
  }

  /** The session would be additional; why, sealed in {@link #additionalContext()}. */
  public void addBecause(SealedText reason) {
    additionalReason = reason;
  }

  /** What the place is sealed in. */
  public String placeContext() {
    return "time-proposal/" + getId() + "/place";
  }

  /** What is said with it is sealed in. */
  public String wordContext() {
    return "time-proposal/" + getId() + "/word";
  }

  /** What the reason of an additional session is sealed in. */
  public String additionalContext() {
    return "time-proposal/" + getId() + "/additional";
  }

  /**
   * The other takes one of the times, for which a session is planned now.
   *
   * @return when that is
   */
  public SessionTime accept(String byPersonId, Instant startsAt, Instant now) {
    requireAnsweredBy(byPersonId, now);
    if (starts().noneMatch(startsAt::equals)) {
      throw new TimeNotProposed();
    }
    if (!startsAt.isAfter(now)) {
      throw new ChosenTimeIsPast();
    }
    settle(ProposalState.ACCEPTED, now);
    return time(startsAt);
  }

  /** The session that came of it. */
  public void becomes(Session planned) {
    sessionId = planned.getId();
  }

  /** None of the times suits the other. */
  public void decline(String byPersonId, Instant now) {
    requireAnsweredBy(byPersonId, now);
    settle(ProposalState.DECLINED, now);
  }

  /** Whoever proposed them takes them back. */
  public void withdraw(String byPersonId, Instant now) {
    if (!isBy(byPersonId)) {
      throw new NotYourStep();
    }
    requireOpen(now);
    settle(ProposalState.WITHDRAWN, now);
  }

  /** The two do not meet any more: the file passes, or their relationship ended. */
  public void end(Instant now) {
    requireOpen(now);
    settle(ProposalState.ENDED, now);
  }

  private void requireAnsweredBy(String personId, Instant now) {
    if (isBy(personId)) {
      throw new NotYourStep();
    }
    requireOpen(now);
  }

  private void requireOpen(Instant now) {
    if (!isOpen(now)) {
      throw new TimesAnsweredAlready();
    }
  }

  private void settle(ProposalState become, Instant now) {
    state = become;
    settledAt = now;
  }

  /** What became of it by {@code now}. */
  public ProposalState stateAt(Instant now) {
    return state == ProposalState.PROPOSED && !lastAt.isAfter(now) ? ProposalState.LAPSED : state;
  }

  /** Whether it waits for an answer at {@code now}. */
  public boolean isOpen(Instant now) {
    return stateAt(now) == ProposalState.PROPOSED;
  }

  /** Whether somebody answered it, took it back or ended it. */
  public boolean isSettled() {
    return settledAt != null;
  }

  /** Whether somebody is one of the two. */
  public boolean isOf(String personId) {
    return personId.equals(supervisorId) || personId.equals(getSuperviseeId());
  }

  /** Whether somebody is who proposed it. */
  public boolean isBy(String personId) {
    return personId.equals(proposedById);
  }

  /** The times, in the order in which they were proposed. */
  public List<SessionTime> getTimes() {
    return starts().map(this::time).toList();
  }

  private Stream<Instant> starts() {
    return Stream.of(firstAt, secondAt, thirdAt).filter(Objects::nonNull);
  }

  private SessionTime time(Instant startsAt) {
    return new SessionTime(London.day(startsAt), startsAt, minutes);
  }

  /** The latest of the times. */
  public Instant getLastAt() {
    return lastAt;
  }

  public int getMinutes() {
    return minutes;
  }

  public String getSupervisorId() {
    return supervisorId;
  }

  public String getProposedById() {
    return proposedById;
  }

  /** Who is to answer. */
  public String answererId() {
    return isBy(supervisorId) ? getSuperviseeId() : supervisorId;
  }

  public Instant getProposedAt() {
    return proposedAt;
  }

  /** When it was answered, withdrawn or ended, or null. */
  public Instant getSettledAt() {
    return settledAt;
  }

  /** Where they would meet, sealed, or null. */
  public SealedText getPlace() {
    return place;
  }

  /** What was said with it, sealed, or null. */
  public SealedText getWord() {
    return word;
  }

  /** Why the session would be additional, sealed, or null. */
  public SealedText getAdditionalReason() {
    return additionalReason;
  }

  /** The session that was planned from it, or null. */
  public String getSessionId() {
    return sessionId;
  }

  @Override
  public String subjectKind() {
    return "proposal";
  }

  @Override
  public String authorId() {
    return proposedById;
  }

  @Override
  public Openness openness() {
    return Openness.PAIR;
  }

  @Override
  public boolean isOfTheTwoAlone() {
    return true;
  }
}
