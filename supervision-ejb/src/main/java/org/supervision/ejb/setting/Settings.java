package org.supervision.ejb.setting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads what was set. Every answer is read afresh, so a test may set a system property. */
public final class Settings {

  private Settings() {}

  /** The value as it was set, or the default; never null. */
  public static String text(Setting setting) {
    String set = System.getenv(setting.key());
    if (set == null) {
      set = System.getProperty(setting.property());
    }
    return set == null || set.isBlank() ? setting.byDefault() : set.strip();
  }

  /**
   * The value as a whole number; throws IllegalStateException naming the setting where it is none.
   */
  public static int number(Setting setting) {
    try {
      return Integer.parseInt(text(setting));
    } catch (NumberFormatException e) {
      throw wrong(setting, "a whole number", e);
    }
  }

  /** Whether the value is yes. */
  public static boolean isYes(Setting setting) {
    return text(setting).matches("(?i)yes|true");
  }

  /** The day, if one was set; throws IllegalStateException naming the setting where it is none. */
  public static Optional<LocalDate> date(Setting setting) {
    try {
      return Optional.of(text(setting)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw wrong(setting, "a date such as 2026-11-24", e);
    }
  }

  /** The path; throws IllegalStateException naming the setting where none was set. */
  public static Path file(Setting setting) {
    if (text(setting).isEmpty()) {
      throw wrong(setting, "the path of a file", null);
    }
    return Path.of(text(setting));
  }

  private static IllegalStateException wrong(Setting setting, String wanted, Exception cause) {
    return new IllegalStateException("The setting " + setting.key() + " must be " + wanted, cause);
  }
}
