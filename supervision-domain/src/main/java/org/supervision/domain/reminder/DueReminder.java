package org.supervision.domain.reminder;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody is to be reminded of something now.
 *
 * @param day the day on which they were to be reminded; it may have been slept through
 */
public record DueReminder(String personId, ReminderMatter matter, LocalDate day) {

  private static final int LONG_SINCE = 7;

  /** By what it is told from every other reminder. */
  public ReminderKey key() {
    return new ReminderKey(personId, matter.kind(), matter.subjectId(), matter.on());
  }

  /**
   * Those of one person's that a single mail tells of: what has been so for long and was not
   * reminded of in its own night, as when reminders begin, or a policy asks for more. One such is a
   * mail like any other.
   */
  public static List<DueReminder> together(List<DueReminder> ofOne, LocalDate today) {
    LocalDate recent = today.minusDays(LONG_SINCE);
    List<DueReminder> longSince = ofOne.stream().filter(due -> due.day.isBefore(recent)).toList();
    return longSince.size() > 1 ? longSince : List.of();
  }
}
