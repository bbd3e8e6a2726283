package org.supervision.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/** What one pair wrote under one heading of their agreement. */
@Entity
@Table(name = "agreement_clause")
@NamedQuery(
    name = AgreementClauseText.OF,
    query =
        "select c from AgreementClauseText c where c.agreementId = :agreement order by c.position")
public class AgreementClauseText extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the clauses of {@code :agreement} in order. */
  public static final String OF = "AgreementClauseText.of";

  @Column(name = "agreement_id")
  private String agreementId;

  @Column(name = "clause_key")
  private String clauseKey;

  private int position;

  @Column(name = "clause_text")
  private SealedText text;

  @Column(name = "text_version")
  private int textVersion;

  @Column(name = "written_by_id")
  private String writtenById;

  @Column(name = "written_at")
  private Instant writtenAt;

  /** For the persistence provider. */
  protected AgreementClauseText() {}

  /**
   * @param agreementId which agreement
   * @param clauseKey the policy's key of the heading
   * @param position in order, from 1
   */
  public AgreementClauseText(String agreementId, String clauseKey, int position) {
    super(Ids.next());
    this.agreementId = agreementId;
    this.clauseKey = clauseKey;
    this.position = position;
  }

  /** What the next text must be sealed in. */
  public String nextContext() {
    return context(textVersion + 1);
  }

  /** What the present text is sealed in. */
  public String context() {
    return context(textVersion);
  }

  private String context(int ofVersion) {
    return "agreement/" + agreementId + "/" + clauseKey + "/" + ofVersion;
  }

  /** Replaces the text by one sealed in {@link #nextContext()}. */
  public void write(SealedText newText, String byPersonId, Instant at) {
    text = newText;
    textVersion++;
    writtenById = byPersonId;
    writtenAt = at;
  }

  /** The policy's key of the heading. */
  public String getClauseKey() {
    return clauseKey;
  }

  /** The text, sealed, or null where nothing is written. */
  public SealedText getText() {
    return text;
  }

  /** How often it was written. */
  public int getTextVersion() {
    return textVersion;
  }

  /** Who wrote it last, or null. */
  public String getWrittenById() {
    return writtenById;
  }

  /** When it was written last, or null. */
  public Instant getWrittenAt() {
    return writtenAt;
  }
}
