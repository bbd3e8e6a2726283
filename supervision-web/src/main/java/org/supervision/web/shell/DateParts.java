package org.supervision.web.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it is typed into three fields; a whole date pasted into the first one is understood
 * too.
 */
public class DateParts {

  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{2}|\\d{4})");
  private static final Pattern ISO = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");
  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*\\.?(?: (\\d{2}|\\d{4}))?");
  private static final Pattern NAME = Pattern.compile("([a-z]{3})[a-z]*\\.?");
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));
  private static final int CENTURY = 100;
  private static final int THIS_CENTURY = 2000;
  // A year of three figures or of five is a slip of the finger.
  private static final Pattern YEAR = Pattern.compile("\\d{2}|[1-9]\\d{3}");

  private String day;
  private String month;
  private String year;

  /** Shows a date; null empties the fields. */
  public void show(LocalDate date) {
    day = date == null ? null : String.valueOf(date.getDayOfMonth());
    month = date == null ? null : String.valueOf(date.getMonthValue());
    year = date == null ? null : String.valueOf(date.getYear());
  }

  /**
   * The date that was typed.
   *
   * @param today for a date without its year: the next such day is meant
   * @return null where nothing was typed
   * @throws NotADate where it is no day of the calendar
   */
  public LocalDate read(LocalDate today) {
    return read(today, day -> day.isBefore(today) ? day.plusYears(1) : day);
  }

  /**
   * The same where only a day that has been can be meant.
   *
   * @param today for a date without its year: the last such day is meant
   */
  public LocalDate readPast(LocalDate today) {
    return read(today, day -> day.isAfter(today) ? day.minusYears(1) : day);
  }

  private LocalDate read(LocalDate today, UnaryOperator<LocalDate> meant) {
    if (isEmpty()) {
      return null;
    }
    try {
      return isOne(month) || isOne(year) ? ofThree() : pasted(today, meant);
    } catch (DateTimeException | NumberFormatException noSuchDay) {
      throw new NotADate();
    }
  }

  private boolean isEmpty() {
    return !isOne(day) && !isOne(month) && !isOne(year);
  }

  private LocalDate ofThree() {
    return LocalDate.of(year(year), month(month), number(day));
  }

  private LocalDate pasted(LocalDate today, UnaryOperator<LocalDate> meant) {
    String text = day.strip().toLowerCase(Locale.UK);
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return LocalDate.parse(text);
    }
    Matcher figures = FIGURES.matcher(text);
    if (figures.matches()) {
      return LocalDate.of(
          year(figures.group(3)), number(figures.group(2)), number(figures.group(1)));
    }
    Matcher words = WORDS.matcher(text);
    if (!words.matches() || !MONTHS.containsKey(words.group(2))) {
      throw new NotADate();
    }
    return inWords(words, today, meant);
  }

  private static LocalDate inWords(Matcher words, LocalDate today, UnaryOperator<LocalDate> meant) {
    int theMonth = MONTHS.get(words.group(2));
    if (words.group(3) != null) {
      return LocalDate.of(year(words.group(3)), theMonth, number(words.group(1)));
    }
    return meant.apply(LocalDate.of(today.getYear(), theMonth, number(words.group(1))));
  }

  /** The month as a figure, or as its name. */
  private static int month(String typed) {
    Matcher name = NAME.matcher(typed == null ? "" : typed.strip().toLowerCase(Locale.UK));
    return name.matches() && MONTHS.containsKey(name.group(1))
        ? MONTHS.get(name.group(1))
        : number(typed);
  }

  private static int year(String typed) {
    if (typed == null || !YEAR.matcher(typed.strip()).matches()) {
      throw new NotADate();
    }
    int number = number(typed);
    return number < CENTURY ? THIS_CENTURY + number : number;
  }

  private static int number(String typed) {
    return Integer.parseInt(typed == null ? "" : typed.strip());
  }

  private static boolean isOne(String typed) {
    return typed != null && !typed.isBlank();
  }

  public String getDay() {
    return day;
  }

  /** Takes the day, or a whole pasted date. */
  public void setDay(String typed) {
    day = typed;
  }

  public String getMonth() {
    return month;
  }

  /** Takes the month as a figure, or its name. */
  public void setMonth(String typed) {
    month = typed;
  }

  public String getYear() {
    return year;
  }

  /** Takes the year, two figures or four. */
  public void setYear(String typed) {
    year = typed;
  }
}
