package org.supervision.domain.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may take: a number of working days, or a calendar period whose months clip to
 * the month's end. Written {@code 5 working days}, {@code P1Y}, or {@code P1M or the next working
 * day}.
 *
 * @param workingDays how many, or null where it is a period
 * @param period the calendar period, or null where it is working days
 * @param rollsOn whether a last day that is no working day becomes the next one
 */
public record Deadline(Integer workingDays, Period period, boolean rollsOn) {

  private static final Pattern WORKING_DAYS = Pattern.compile("(\\d+) working days?");
  private static final String ROLLS_ON = " or the next working day";

  /** A number of working days. */
  public static Deadline ofWorkingDays(int count) {
    return new Deadline(count, null, false);
  }

  /** A calendar period, whatever day it ends on. */
  public static Deadline of(Period period) {
    return new Deadline(null, period, false);
  }

  /**
   * Reads what a pack says.
   *
   * @throws java.time.format.DateTimeParseException where it is none of the forms
   */
  public static Deadline valueOf(String text) {
    Matcher working = WORKING_DAYS.matcher(text);
    if (working.matches()) {
      return ofWorkingDays(Integer.parseInt(working.group(1)));
    }
    boolean rollsOn = text.endsWith(ROLLS_ON);
    String period = rollsOn ? text.substring(0, text.length() - ROLLS_ON.length()) : text;
    return new Deadline(null, Period.parse(period), rollsOn);
  }

  /** The last day in time, counted from {@code day}, which is itself not counted. */
  public LocalDate from(LocalDate day, WorkingDays calendar) {
    if (workingDays != null) {
      return calendar.after(day, workingDays);
    }
    LocalDate last = day.plus(period);
    return rollsOn && !calendar.includes(last) ? calendar.after(last, 1) : last;
  }
}
