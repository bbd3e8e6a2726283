package org.supervision.domain.people;

/**
 * What a supervisory relationship is for. Line management opens the whole file, the others their
 * own part.
 */
public enum RelationshipKind {
  LINE_MANAGEMENT,
  ASYE_ASSESSMENT,
  PRACTICE_EDUCATION,
  MENTORING,
  CLINICAL,
  PROFESSIONAL,
  COVER;

  /** How frequency rules and their worked examples name who holds a session. */
  public String turn() {
    return switch (this) {
      case LINE_MANAGEMENT, COVER -> "line";
      case ASYE_ASSESSMENT -> "assessor";
      case PRACTICE_EDUCATION -> "educator";
      default -> "mentor";
    };
  }
}
