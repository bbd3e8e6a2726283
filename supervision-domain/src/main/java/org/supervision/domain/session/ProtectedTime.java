package org.supervision.domain.session;

/**
 * Whether the time of a session that was held was protected: the minutes of the employers'
 * standard, and nobody came between. It says nothing of whether it was held in time.
 */
public enum ProtectedTime {
  YES,
  NO,
  /** It lasted long enough, and nobody said whether the two were interrupted. */
  UNKNOWN;

  /**
   * What is known of a session.
   *
   * @param interrupted whether the two were interrupted; null where nobody said
   */
  public static ProtectedTime of(int minutes, Boolean interrupted) {
    if (minutes < HeldTime.STANDARD_MINUTES || Boolean.TRUE.equals(interrupted)) {
      return NO;
    }
    return interrupted == null ? UNKNOWN : YES;
  }
}
