package org.supervision.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.supervision.domain.shared.London;

/** Writes days and times as people here say them: "Thursday 26 November 2026", "10:42". */
@Named("when")
@ApplicationScoped
public class When {

  private static final DateTimeFormatter LONG = formatter("EEEE d MMMM yyyy");
  private static final DateTimeFormatter PLAIN = formatter("d MMMM yyyy");
  private static final DateTimeFormatter BRIEF = formatter("EEE d MMM");
  private static final DateTimeFormatter TIME = formatter("HH:mm");

  /** "Thursday 26 November 2026"; empty for null. */
  public String full(Object moment) {
    return write(moment, LONG);
  }

  /** "26 November 2026"; empty for null. */
  public String plain(Object moment) {
    return write(moment, PLAIN);
  }

  /** "Thu 26 Nov", for tables; empty for null. */
  public String brief(Object moment) {
    return write(moment, BRIEF);
  }

  /** "10:42"; empty for null. */
  public String time(Object moment) {
    return write(moment, TIME);
  }

  /** "26 November 2026, 10:42"; empty for null. */
  public String stamp(Object moment) {
    return moment == null ? "" : plain(moment) + ", " + time(moment);
  }

  /** A detail of a sentence as it is said: days and times in words, all else as it is. */
  static Object written(Object detail) {
    When when = new When();
    if (detail instanceof LocalDate) {
      return when.full(detail);
    }
    if (detail instanceof Instant || detail instanceof ZonedDateTime) {
      return when.stamp(detail);
    }
    return detail instanceof LocalTime ? when.time(detail) : detail;
  }

  private static String write(Object moment, DateTimeFormatter form) {
    if (moment == null) {
      return "";
    }
    if (moment instanceof Instant instant) {
      return form.format(instant.atZone(London.ZONE));
    }
    return form.format((java.time.temporal.TemporalAccessor) moment);
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }
}
