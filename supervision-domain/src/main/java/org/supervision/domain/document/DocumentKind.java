package org.supervision.domain.document;

/** What a filed document is. */
public enum DocumentKind {
  APPRAISAL,
  DEVELOPMENT_PLAN,
  CORRESPONDENCE,
  SICKNESS,
  RISK_ASSESSMENT,
  OTHER;

  /** Whether it belongs to health and welfare, which opens to few (ACCESS 13). */
  public boolean isHealth() {
    return this == SICKNESS || this == RISK_ASSESSMENT;
  }
}
