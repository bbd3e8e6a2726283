package org.supervision.domain.reminder;

import java.time.LocalDate;
import org.supervision.domain.policy.ReminderKind;

/** Somebody is to be reminded of something now. */
public record DueReminder(String personId, ReminderMatter matter) {

  /** By what it is told from every other reminder: it is given once. */
  public Key key() {
    return new Key(personId, matter.kind(), matter.subjectId(), matter.on());
  }

  /**
   * To whom, of what, about which date.
   *
   * @param on the date it is about, not the one it is given on
   */
  public record Key(String personId, ReminderKind kind, String subjectId, LocalDate on) {}
}
