package org.supervision.web.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.supervision.domain.session.SessionTime;
import org.supervision.web.shell.DateParts;

/** A day and when a session would begin on it, as they are typed. */
public class DayAndTime {

  private final String fieldsEnd;
  private final DateParts day = new DateParts();
  private String start;

  /**
   * @param fieldsEnd what the names of its fields end in, where a form has several; else empty
   * @param start what stands in its second field at first
   */
  DayAndTime(String fieldsEnd, String start) {
    this.fieldsEnd = fieldsEnd;
    this.start = start;
  }

  /** What was typed, for so many minutes. */
  SessionTime read(LocalDate today, int minutes) {
    LocalDate date = day.read(today);
    if (date == null) {
      throw new DateNeeded(fieldsEnd);
    }
    return SessionTime.at(date, time(), minutes);
  }

  private LocalTime time() {
    try {
      String typed = start == null ? "" : start.strip().replace('.', ':');
      return LocalTime.parse(typed.length() == "9:30".length() ? "0" + typed : typed);
    } catch (DateTimeException noSuchTime) {
      throw new NotATime(fieldsEnd);
    }
  }

  /** Whether neither a day nor a time was typed. */
  boolean isEmpty() {
    return isBlank(day.getDay())
        && isBlank(day.getMonth())
        && isBlank(day.getYear())
        && isBlank(start);
  }

  private static boolean isBlank(String typed) {
    return typed == null || typed.isBlank();
  }

  /** The day, in its three fields. */
  public DateParts getDay() {
    return day;
  }

  /** When it begins, such as 10:00. */
  public String getStart() {
    return start;
  }

  /** Takes when it begins. */
  public void setStart(String typed) {
    start = typed;
  }
}
