package org.supervision.ejb.reminder;

import org.supervision.domain.policy.ReminderKind;
import org.supervision.domain.policy.ReminderTerm;

/**
 * One kind of reminder as somebody has it.
 *
 * @param term what the policy says of it
 * @param days so many days before or after; null where they are not reminded
 */
public record ReminderSetting(ReminderKind kind, ReminderTerm term, Integer days) {}
