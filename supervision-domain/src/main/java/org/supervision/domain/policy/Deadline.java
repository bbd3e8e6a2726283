package org.supervision.domain.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may take: a number of working days, or a calendar period whose months clip to
 * the month's end, or a number of days of another kind. Written {@code 5 working days}, {@code
 * P1Y}, {@code P1M or the next working day}, or {@code 8 days of rota}.
 *
 * @param workingDays how many, or null where it is a period; of the days named, where some are
 * @param period the calendar period, or null where it is days
 * @param rollsOn whether a last day that is no working day becomes the next one
 * @param daysOf the key of the days that are counted instead of working days, or null
 */
public record Deadline(Integer workingDays, Period period, boolean rollsOn, String daysOf) {

  private static final Pattern WORKING_DAYS = Pattern.compile("(\\d+) working days?");
  private static final Pattern DAYS_OF = Pattern.compile("(\\d+) days? of (\\S+)");
  private static final String ROLLS_ON = " or the next working day";

  /** A number of working days. */
  public static Deadline ofWorkingDays(int count) {
    return new Deadline(count, null, false, null);
  }

  /** A calendar period, whatever day it ends on. */
  public static Deadline of(Period period) {
    return new Deadline(null, period, false, null);
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
    Matcher named = DAYS_OF.matcher(text);
    if (named.matches()) {
      return new Deadline(Integer.valueOf(named.group(1)), null, false, named.group(2));
    }
    boolean rollsOn = text.endsWith(ROLLS_ON);
    String period = rollsOn ? text.substring(0, text.length() - ROLLS_ON.length()) : text;
    return new Deadline(null, Period.parse(period), rollsOn, null);
  }

  /** The last day in time, counted from {@code day}, which is itself not counted. */
  public LocalDate from(LocalDate day, WorkingDays calendar) {
    return from(day, calendar, List.of());
  }

  /**
   * The same with a calendar period more: months are added to its months before any days are, so
   * that 31 January and three months is 30 April.
   */
  public LocalDate from(LocalDate day, WorkingDays calendar, Period more) {
    LocalDate last = period == null ? from(day, calendar).plus(more) : day.plus(period.plus(more));
    return rollsOn && !calendar.includes(last) ? calendar.after(last, 1) : last;
  }

  /** The same for somebody who was away; null while nobody knows, because an absence has no end. */
  LocalDate from(LocalDate day, WorkingDays calendar, List<AbsencePeriod> absences) {
    if (daysOf != null) {
      return calendar.after(day, workingDays, daysOf, absences);
    }
    if (workingDays != null) {
      return calendar.after(day, workingDays);
    }
    LocalDate last = day.plus(period);
    return rollsOn && !calendar.includes(last) ? calendar.after(last, 1) : last;
  }
}
