package org.supervision.ejb.reminder;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.supervision.domain.job.Job;
import org.supervision.ejb.job.NightlyJob;

/** Reminds of what is near, due or late. */
class Reminding implements NightlyJob {

  @Inject private ReminderJob reminders;

  @Override
  public Job job() {
    return Job.REMIND;
  }

  @Override
  public int run(LocalDate day) {
    return reminders.remindOn(day);
  }
}
