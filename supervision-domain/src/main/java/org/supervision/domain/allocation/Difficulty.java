package org.supervision.domain.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.PartOfFile;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.SealedText;

/**
 * That a supervisory relationship isn't working, raised by either of the two; a third person may be
 * named who helps them, and what came of it is kept (PRODUCT A4).
 */
@Entity
@Table(name = "difficulty")
@NamedQuery(
    name = Difficulty.OF_RELATIONSHIP,
    query =
        "select d from Difficulty d where d.relationshipId = :relationship"
            + " order by d.raisedAt desc, d.id")
public class Difficulty extends PartOfFile {

  private static final long serialVersionUID = 1L;

  /** Query: those of {@code :relationship}, the latest first. */
  public static final String OF_RELATIONSHIP = "Difficulty.ofRelationship";

  @Column(name = "supervisor_id")
  private String supervisorId;

  @Column(name = "raised_by_id")
  private String raisedById;

  @Column(name = "raised_at")
  private Instant raisedAt;

  private SealedText account;

  @Column(name = "facilitator_id")
  private String facilitatorId;

  private SealedText outcome;

  @Column(name = "settled_by_id")
  private String settledById;

  @Column(name = "settled_at")
  private Instant settledAt;

  /** For the persistence provider. */
  protected Difficulty() {}

  /** One of the two raises it. */
  public Difficulty(
      SupervisoryRelationship relationship, String fileId, String raisedById, Instant raisedAt) {
    super(relationship, fileId);
    this.supervisorId = relationship.getSupervisorId();
    this.raisedById = raisedById;
    this.raisedAt = raisedAt;
  }

  /** Says what isn't working, sealed in {@link #accountContext()}. */
  public void say(SealedText what) {
    account = what;
  }

  /** A third person is named who helps the two; they may name another one. */
  public void name(String personId) {
    requireOpen();
    if (isOfThePair(personId)) {
      throw new FacilitatorIsAParty();
    }
    facilitatorId = personId;
  }

  /** What came of it, sealed in {@link #outcomeContext()}. */
  public void settle(String byPersonId, SealedText what, Instant at) {
    requireOpen();
    outcome = what;
    settledById = byPersonId;
    settledAt = at;
  }

  private void requireOpen() {
    if (isSettled()) {
      throw new DifficultySettled();
    }
  }

  /** Whether somebody is one of the two. */
  public boolean isOfThePair(String personId) {
    return personId.equals(supervisorId) || personId.equals(superviseeId());
  }

  /** Whether what came of it is kept. */
  public boolean isSettled() {
    return settledAt != null;
  }

  /** What the account is sealed in. */
  public String accountContext() {
    return "difficulty/" + getId() + "/account";
  }

  /** What the outcome is sealed in. */
  public String outcomeContext() {
    return "difficulty/" + getId() + "/outcome";
  }

  public String getSupervisorId() {
    return supervisorId;
  }

  public String getRaisedById() {
    return raisedById;
  }

  public Instant getRaisedAt() {
    return raisedAt;
  }

  /** What isn't working, sealed. */
  public SealedText getAccount() {
    return account;
  }

  /** Who was named to help the two, or null. */
  public String getFacilitatorId() {
    return facilitatorId;
  }

  /** What came of it, sealed, or null. */
  public SealedText getOutcome() {
    return outcome;
  }

  /** Who kept what came of it, or null. */
  public String getSettledById() {
    return settledById;
  }

  /** When, or null. */
  public Instant getSettledAt() {
    return settledAt;
  }

  @Override
  public String subjectKind() {
    return "difficulty";
  }

  @Override
  public String authorId() {
    return null;
  }

  /** Until what came of it is kept. */
  @Override
  public String facilitatorId() {
    return isSettled() ? null : facilitatorId;
  }

  @Override
  public Openness openness() {
    return Openness.PAIR;
  }
}
