package org.supervision.domain.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a part of a career stage begins or ends: a time after the stage began, or the day of a
 * review that is expected by then. Written {@code P6W}, or {@code review or P6M}.
 *
 * @param after how long after the stage began
 * @param review whether the day of the review counts instead, once it was held
 */
public record StageBound(Period after, boolean review) {

  private static final Pattern REVIEW = Pattern.compile("review or (P\\S+)");

  /**
   * Reads what a pack says.
   *
   * @throws java.time.format.DateTimeParseException where it is neither form
   */
  public static StageBound valueOf(String text) {
    Matcher review = REVIEW.matcher(text);
    return review.matches()
        ? new StageBound(Period.parse(review.group(1)), true)
        : new StageBound(Period.parse(text), false);
  }

  /** The day that it means for somebody whose stage began on {@code start}. */
  LocalDate on(LocalDate start, LocalDate reviewedOn) {
    return review && reviewedOn != null ? reviewedOn : start.plus(after);
  }
}
