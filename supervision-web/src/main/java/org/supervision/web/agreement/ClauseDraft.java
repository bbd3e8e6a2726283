package org.supervision.web.agreement;

import org.supervision.ejb.agreement.AgreementContent;

/** One clause while it is being written. */
public class ClauseDraft {

  private final String key;
  private final String heading;
  private final String before;
  private final boolean fixed;
  private String text;

  ClauseDraft(AgreementContent.Clause clause) {
    key = clause.key();
    heading = clause.heading();
    before = clause.text();
    fixed = clause.fixed();
    text = before;
  }

  /** The policy's key of its heading. */
  public String getKey() {
    return key;
  }

  /** The id of its field. */
  public String getField() {
    return "clause-" + key;
  }

  /** Its heading. */
  public String getHeading() {
    return heading;
  }

  /** Whether it is the council's word and stands unchanged. */
  public boolean isFixed() {
    return fixed;
  }

  /** What stands in it. */
  public String getText() {
    return text;
  }

  /** Takes what was typed. */
  public void setText(String typed) {
    text = typed == null ? "" : typed;
  }

  /** Whether what was typed differs from what stood there. */
  boolean isChanged() {
    return !fixed && !text.equals(before);
  }
}
