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
 * A change that the reader of a shared record suggests to a section, in their own text, and its
 * answer.
 */
@Entity
@Table(name = "amendment")
@NamedQuery(
    name = Amendment.OF_RECORD,
    query = "select a from Amendment a where a.recordId = :record order by a.suggestedAt, a.id")
@NamedQuery(
    name = Amendment.UNANSWERED,
    query = "select count(a) from Amendment a where a.recordId = :record and a.answer is null")
@NamedQuery(
    name = Amendment.WAITING_IN,
    query =
        "select distinct a.recordId from Amendment a where a.recordId in :records and a.answer is null")
public class Amendment extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: all amendments suggested to {@code :record}. */
  public static final String OF_RECORD = "Amendment.ofRecord";

  /** Query: how many of {@code :record} have no answer. */
  public static final String UNANSWERED = "Amendment.unanswered";

  /** Query: which of {@code :records} have an amendment without an answer. */
  public static final String WAITING_IN = "Amendment.waitingIn";

  /** How an amendment was answered. */
  public enum Answer {
    ACCEPTED,
    DECLINED
  }

  @Column(name = "record_id")
  private String recordId;

  @Column(name = "section_key")
  private String sectionKey;

  @Column(name = "suggested_by_id")
  private String suggestedById;

  @Column(name = "suggested_at")
  private Instant suggestedAt;

  @Column(name = "amendment_text")
  private SealedText text;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  @Column(name = "answer_reason")
  private SealedText answerReason;

  @Column(name = "answered_at")
  private Instant answeredAt;

  /** For the persistence provider. */
  protected Amendment() {}

  /**
   * @param recordId which record
   * @param sectionKey which of its sections
   * @param suggestedById who suggests it
   */
  public Amendment(String recordId, String sectionKey, String suggestedById, Instant suggestedAt) {
    super(Ids.next());
    this.recordId = recordId;
    this.sectionKey = sectionKey;
    this.suggestedById = suggestedById;
    this.suggestedAt = suggestedAt;
  }

  /** Says what should be changed, sealed in {@link #context()}. */
  public void say(SealedText newText) {
    text = newText;
  }

  /** The author accepts it, with a reason (PRODUCT P2). */
  public void accept(SealedText why, Instant at) {
    answerWith(Answer.ACCEPTED, why, at);
  }

  /** The author declines it, with a reason. */
  public void decline(SealedText why, Instant at) {
    answerWith(Answer.DECLINED, why, at);
  }

  private void answerWith(Answer newAnswer, SealedText why, Instant at) {
    if (answer != null) {
      throw new AmendmentAlreadyAnswered();
    }
    answer = newAnswer;
    answerReason = why;
    answeredAt = at;
  }

  /** What the text is sealed in; the answer's reason in the same with {@code /why} after it. */
  public String context() {
    return "amendment/" + getId() + "/" + recordId + "/" + sectionKey;
  }

  public String getRecordId() {
    return recordId;
  }

  public String getSectionKey() {
    return sectionKey;
  }

  public String getSuggestedById() {
    return suggestedById;
  }

  public Instant getSuggestedAt() {
    return suggestedAt;
  }

  /** What should be changed, sealed. */
  public SealedText getText() {
    return text;
  }

  /** The answer, or null while it waits. */
  public Answer getAnswer() {
    return answer;
  }

  /** Why, sealed, or null. */
  public SealedText getAnswerReason() {
    return answerReason;
  }

  /** When it was answered, or null. */
  public Instant getAnsweredAt() {
    return answeredAt;
  }
}
