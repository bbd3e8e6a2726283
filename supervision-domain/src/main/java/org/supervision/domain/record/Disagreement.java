package org.supervision.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/**
 * A passage on which the two do not agree: the supervisee's statement, the supervisor's rationale,
 * the outcome and to whom it was taken. It travels with every copy of the record (PRODUCT P3).
 */
@Entity
@Table(name = "disagreement")
@NamedQuery(
    name = Disagreement.OF_RECORD,
    query = "select d from Disagreement d where d.recordId = :record order by d.statedAt, d.id")
@NamedQuery(
    name = Disagreement.WAITING_IN,
    query =
        "select distinct d.recordId from Disagreement d"
            + " where d.recordId in :records and d.answeredAt is null")
public class Disagreement extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the disagreements of {@code :record}. */
  public static final String OF_RECORD = "Disagreement.ofRecord";

  /** Query: which of {@code :records} have one that its author has not answered. */
  public static final String WAITING_IN = "Disagreement.waitingIn";

  @Column(name = "record_id")
  private String recordId;

  @Column(name = "section_key")
  private String sectionKey;

  @Column(name = "stated_at")
  private Instant statedAt;

  private SealedText passage;
  private SealedText statement;
  private SealedText rationale;
  private SealedText outcome;

  @Column(name = "taken_to")
  private SealedText takenTo;

  @Column(name = "answered_at")
  private Instant answeredAt;

  /** For the persistence provider. */
  protected Disagreement() {}

  /**
   * @param recordId which record
   * @param sectionKey which section holds the passage
   */
  public Disagreement(String recordId, String sectionKey, Instant statedAt) {
    super(Ids.next());
    this.recordId = recordId;
    this.sectionKey = sectionKey;
    this.statedAt = statedAt;
  }

  /** The supervisee says which passage and why not, sealed in {@link #context} of each part. */
  public void state(SealedText newPassage, SealedText newStatement) {
    passage = newPassage;
    statement = newStatement;
  }

  /** The supervisor gives the rationale, what came of it, and to whom it was taken (or null). */
  public void answer(
      SealedText newRationale, SealedText newOutcome, SealedText newTakenTo, Instant at) {
    rationale = newRationale;
    outcome = newOutcome;
    takenTo = newTakenTo;
    answeredAt = at;
  }

  /** Whether both voices and the outcome are there. */
  public boolean isComplete() {
    return answeredAt != null;
  }

  /** What a part is sealed in: {@code passage}, {@code statement}, {@code rationale}… */
  public String context(String part) {
    return "disagreement/" + getId() + "/" + recordId + "/" + part;
  }

  public String getSectionKey() {
    return sectionKey;
  }

  public Instant getStatedAt() {
    return statedAt;
  }

  /** The passage, sealed. */
  public SealedText getPassage() {
    return passage;
  }

  /** The supervisee's statement, sealed. */
  public SealedText getStatement() {
    return statement;
  }

  /** The supervisor's rationale, sealed, or null while it is waited for. */
  public SealedText getRationale() {
    return rationale;
  }

  /** The outcome, sealed, or null while it is waited for. */
  public SealedText getOutcome() {
    return outcome;
  }

  /** To whom it was taken, sealed, or null. */
  public SealedText getTakenTo() {
    return takenTo;
  }
}
