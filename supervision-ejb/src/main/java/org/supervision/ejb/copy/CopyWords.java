package org.supervision.ejb.copy;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.shared.London;

/** The words of our documents, and how they write dates and times. */
final class CopyWords {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle(
          "org.supervision.ejb.copy.copy", Locale.UK, CopyWords.class.getClassLoader());
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK).withZone(London.ZONE);

  private CopyWords() {}

  /** The words under a key, with what they name put in. */
  static String say(String key, Object... named) {
    return new MessageFormat(WORDS.getString(key), Locale.UK).format(named);
  }

  /**
   * The words under a key where there are some, else the key itself: for kinds that a policy
   * invents.
   */
  static String orKey(String prefix, String key) {
    return WORDS.containsKey(prefix + key) ? say(prefix + key) : key;
  }

  /** The state of a record, and that the two disagreed about something in it (PRODUCT P3). */
  static String state(RecordState state, boolean disagreed) {
    String words = say("copy.state." + state);
    return disagreed ? say("copy.state.disagreed", words) : words;
  }

  /** A date: 19 November 2026; empty for null. */
  static String date(LocalDate date) {
    return date == null ? "" : DATE.format(date);
  }

  /** A date with its day: Thursday 19 November 2026. */
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** A time in England: Thursday 19 November 2026, 10:42. */
  static String time(Instant at) {
    return TIME.format(at);
  }
}
