package org.supervision.ejb.agreement;

import java.util.List;

/**
 * All that an agreement says, opened; as canonical JSON it is what is signed.
 *
 * @param agreementId its identifier
 * @param number which version of the pair's agreement
 * @param organisation as in the page head
 * @param clauses in order
 */
public record AgreementContent(
    String agreementId,
    int number,
    String organisation,
    String supervisor,
    String supervisee,
    List<Clause> clauses) {

  /**
   * One clause.
   *
   * @param fixed whether it is the council's word and stands unchanged
   */
  public record Clause(String key, String heading, String text, boolean fixed) {}
}
