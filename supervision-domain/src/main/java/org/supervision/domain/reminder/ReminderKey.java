package org.supervision.domain.reminder;

import java.time.LocalDate;
import org.supervision.domain.policy.ReminderKind;

/**
 * By what a reminder is told from every other: it is given once.
 *
 * @param on the date it is about, not the one it is given on
 */
public record ReminderKey(String personId, ReminderKind kind, String subjectId, LocalDate on) {}
