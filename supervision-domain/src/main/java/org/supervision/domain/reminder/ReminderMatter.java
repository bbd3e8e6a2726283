package org.supervision.domain.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import org.supervision.domain.policy.ReminderKind;

/**
 * Something that people may be reminded of.
 *
 * @param subjectId what it is about: a session, a relationship, an agreement, an action, or the
 *     person themselves
 * @param on the date it is about: of meeting, due, to be written, to be read again
 * @param path where a mail leads to, within the application
 * @param relationshipId while it lasts it is theirs; null where it is their own anyway
 * @param people whom it concerns
 * @param supervisorId in whose week it stands, or null
 */
public record ReminderMatter(
    ReminderKind kind,
    String subjectId,
    LocalDate on,
    String path,
    String relationshipId,
    List<String> people,
    String supervisorId) {

  /** Where a supervisor sees whom they supervise. */
  static final String TEAM = "/team";

  /** Keeps its own copy. */
  public ReminderMatter {
    people = List.copyOf(people);
  }

  /**
   * The weeks of supervisors, by what else there is: somebody is told on Monday that the week
   * begins where something of it, or something late, is theirs to do.
   */
  public static List<ReminderMatter> weeks(Collection<ReminderMatter> all, LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate sunday = monday.plusDays(6);
    return all.stream()
        .filter(one -> one.supervisorId != null && !one.on.isAfter(sunday))
        .map(ReminderMatter::supervisorId)
        .distinct()
        .sorted()
        .map(
            id ->
                new ReminderMatter(
                    ReminderKind.MONDAY_DIGEST, id, monday, TEAM, null, List.of(id), null))
        .toList();
  }

  /** The day on which somebody is reminded who is so many days before or after it. */
  LocalDate dayOf(int days) {
    if (kind == ReminderKind.MONDAY_DIGEST) {
      return on;
    }
    return kind.isAfter() ? on.plusDays(days) : on.minusDays(days);
  }

  /** Whether that day has come, and the reminder is not idle yet. */
  boolean isDue(LocalDate today, int days) {
    return !today.isBefore(dayOf(days)) && (kind.isAfter() || !today.isAfter(on));
  }
}
