package org.supervision.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/**
 * What somebody disputes in a locked record about them: the passage, and what they say instead. It
 * stands beside the record for good, in every view and copy of it; the record stays as it was
 * signed (UK GDPR, article 16).
 */
@Entity
@Table(name = "dispute")
@NamedQuery(
    name = Dispute.OF_RECORD,
    query = "select d from Dispute d where d.recordId = :record order by d.raisedAt, d.id")
@NamedQuery(
    name = Dispute.OF_REQUEST,
    query = "select d from Dispute d where d.requestId = :request order by d.raisedAt, d.id")
public class Dispute extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: those of {@code :record}, the first first. */
  public static final String OF_RECORD = "Dispute.ofRecord";

  /** Query: those under {@code :request}, the first first. */
  public static final String OF_REQUEST = "Dispute.ofRequest";

  @Column(name = "record_id")
  private String recordId;

  @Column(name = "request_id")
  private String requestId;

  private SealedText passage;
  private SealedText statement;

  @Column(name = "use_restricted")
  private boolean restricting;

  @Column(name = "raised_at")
  private Instant raisedAt;

  @Enumerated(EnumType.STRING)
  private DisputeOutcome outcome;

  @Column(name = "settled_at")
  private Instant settledAt;

  private SealedText why;

  /** For the persistence provider. */
  protected Dispute() {}

  /**
   * @param requestId under which request it is noted
   * @param restricting whether only they and who supervises them read it until it is settled
   */
  public Dispute(SupervisionRecord record, String requestId, boolean restricting, Instant at) {
    super(Ids.next());
    recordId = record.getId();
    this.requestId = requestId;
    this.restricting = restricting;
    raisedAt = at;
  }

  /** Says the passage and what they say instead, sealed in their contexts. */
  public void say(SealedText sealedPassage, SealedText sealedStatement) {
    passage = sealedPassage;
    statement = sealedStatement;
  }

  /**
   * It was checked.
   *
   * @param sealedWhy sealed in {@link #whyContext()}
   * @throws DisputeIsSettled where it was before
   */
  public void settle(DisputeOutcome how, SealedText sealedWhy, Instant at) {
    if (!isOpen()) {
      throw new DisputeIsSettled();
    }
    outcome = how;
    why = sealedWhy;
    settledAt = at;
  }

  /** Whether it is not settled yet. */
  public boolean isOpen() {
    return outcome == null;
  }

  /** Whether only they and who supervises them read the record because of it. */
  public boolean isRestricting() {
    return restricting && isOpen();
  }

  /** What the passage is sealed in, under the key of the file. */
  public String passageContext() {
    return "dispute/" + getId() + "/passage";
  }

  /** What the statement is sealed in. */
  public String statementContext() {
    return "dispute/" + getId() + "/statement";
  }

  /** What the reason of its outcome is sealed in. */
  public String whyContext() {
    return "dispute/" + getId() + "/why";
  }

  public String getRecordId() {
    return recordId;
  }

  public String getRequestId() {
    return requestId;
  }

  /** The passage, sealed. */
  public SealedText getPassage() {
    return passage;
  }

  /** What they say instead, sealed. */
  public SealedText getStatement() {
    return statement;
  }

  public Instant getRaisedAt() {
    return raisedAt;
  }

  /** What came of it, or null. */
  public DisputeOutcome getOutcome() {
    return outcome;
  }

  /** When it was settled, or null. */
  public Instant getSettledAt() {
    return settledAt;
  }

  /** Why, sealed, or null. */
  public SealedText getWhy() {
    return why;
  }
}
