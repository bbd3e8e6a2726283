package org.supervision.domain.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may take: a number of working days, or a calendar period whose months clip to
 * the month's end. Written {@code 5 working days} or {@code P1Y}.
 *
 * @param workingDays how many, or null where it is a period
 * @param period the calendar period, or null where it is working days
 */
public record Deadline(Integer workingDays, Period period) {

  private static final Pattern WORKING_DAYS = Pattern.compile("(\\d+) working days?");

  /** A number of working days. */
  public static Deadline ofWorkingDays(int count) {
    return new Deadline(count, null);
  }

  /**
   * Reads what a pack says.
   *
   * @throws java.time.format.DateTimeParseException where it is neither form
   */
  public static Deadline valueOf(String text) {
    Matcher working = WORKING_DAYS.matcher(text);
    return working.matches()
        ? ofWorkingDays(Integer.parseInt(working.group(1)))
        : new Deadline(null, Period.parse(text));
  }

  /** The last day in time, counted from {@code day}, which is itself not counted. */
  public LocalDate from(LocalDate day, WorkingDays calendar) {
    return workingDays == null ? day.plus(period) : calendar.after(day, workingDays);
  }
}
