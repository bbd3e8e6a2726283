package org.supervision.ejb.reminder;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.reminder.DueReminder;
import org.supervision.domain.reminder.ReminderReckoning;
import org.supervision.ejb.policy.Policies;

/** Who in an organisation is to be reminded of what, as it stands now. */
class DueReminders {

  @Inject private Policies policies;
  @Inject private ReminderMatters matters;
  @Inject private Reminders reminders;

  /** Those whose day has come and that are not idle, given before or not. */
  List<DueReminder> of(String organisationId, LocalDate today) {
    Policy policy = policies.of(organisationId);
    return new ReminderReckoning(policy.reminders(), reminders.choicesWithin(organisationId))
        .of(matters.of(organisationId, policy, today), today);
  }
}
