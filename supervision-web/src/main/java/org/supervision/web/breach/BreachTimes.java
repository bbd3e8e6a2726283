package org.supervision.web.breach;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.London;
import org.supervision.domain.shared.NotVisible;

/**
 * An account and two times in London, as an address names them.
 *
 * @param who whose account
 */
record BreachTimes(String who, LocalDateTime first, LocalDateTime last) {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  /**
   * What parameters say.
   *
   * @throws NotVisible where they say no account and no two times
   */
  static BreachTimes of(String who, String from, String until) {
    if (!Ids.isId(who) || from == null || until == null) {
      throw new NotVisible();
    }
    try {
      return new BreachTimes(
          who, likely(LocalDateTime.parse(from)), likely(LocalDateTime.parse(until)));
    } catch (DateTimeException noTime) {
      throw new NotVisible();
    }
  }

  /**
   * A day and a time as they were typed.
   *
   * @throws BreachNeedsTimes where they are none
   */
  static LocalDateTime typed(LocalDate day, String time) {
    if (day == null || time == null) {
      throw new BreachNeedsTimes();
    }
    try {
      String clock = time.strip().replace('.', ':');
      return likely(
          LocalTime.parse(clock.length() == "9:30".length() ? "0" + clock : clock).atDate(day));
    } catch (DateTimeException noTime) {
      throw new BreachNeedsTimes();
    }
  }

  /** A time of which there could be a log; the database knows no year of five figures. */
  private static LocalDateTime likely(LocalDateTime time) {
    if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
      throw new DateTimeException("No log is of " + time.getYear());
    }
    return time;
  }

  /** The same of an account. */
  BreachTimes of(String account) {
    return new BreachTimes(account, first, last);
  }

  Instant from() {
    return first.atZone(London.ZONE).toInstant();
  }

  /** The end of the last minute; of an hour that comes twice, the second. */
  Instant until() {
    return end().plusMinutes(1).toInstant();
  }

  /** The last minute. */
  ZonedDateTime end() {
    return last.atZone(London.ZONE).withLaterOffsetAtOverlap();
  }

  /** The part of the address that names them. */
  String address() {
    return "?who=" + who + "&from=" + first + "&until=" + last;
  }
}
