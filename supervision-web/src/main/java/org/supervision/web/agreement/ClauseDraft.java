package org.supervision.web.agreement;

import org.supervision.ejb.agreement.AgreementContent;
import org.supervision.web.writing.TypedSection;

/** One clause while it is being written. */
public class ClauseDraft extends TypedSection {

  private final boolean fixed;

  ClauseDraft(AgreementContent.Clause clause, int textVersion) {
    super(clause.key(), clause.heading(), clause.text(), textVersion);
    fixed = clause.fixed();
  }

  /** Whether it is the council's word and stands unchanged. */
  public boolean isFixed() {
    return fixed;
  }
}
