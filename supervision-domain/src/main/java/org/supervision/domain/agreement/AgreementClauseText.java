package org.supervision.domain.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.supervision.domain.writing.WrittenPart;

/** What one pair wrote under one heading of their agreement. */
@Entity
@Table(name = "agreement_clause")
@AttributeOverride(name = "headingKey", column = @Column(name = "clause_key"))
@AttributeOverride(name = "text", column = @Column(name = "clause_text"))
@NamedQuery(
    name = AgreementClauseText.OF,
    query =
        "select c from AgreementClauseText c where c.agreementId = :agreement order by c.position")
public class AgreementClauseText extends WrittenPart {

  private static final long serialVersionUID = 1L;

  /** Query: the clauses of {@code :agreement} in order. */
  public static final String OF = "AgreementClauseText.of";

  @Column(name = "agreement_id")
  private String agreementId;

  /** For the persistence provider. */
  protected AgreementClauseText() {}

  /**
   * @param agreementId which agreement
   * @param clauseKey the policy's key of the heading
   * @param position in order, from 1
   */
  public AgreementClauseText(String agreementId, String clauseKey, int position) {
    super(clauseKey, position);
    this.agreementId = agreementId;
  }

  @Override
  protected String whole() {
    return "agreement/" + agreementId;
  }
}
