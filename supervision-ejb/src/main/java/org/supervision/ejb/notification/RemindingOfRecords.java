package org.supervision.ejb.notification;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.supervision.domain.job.Job;
import org.supervision.ejb.job.NightlyJob;
import org.supervision.ejb.record.RecordReminderService;

/** Reminds of records that wait for an answer. */
class RemindingOfRecords implements NightlyJob {

  @Inject private RecordReminderService reminders;

  @Override
  public Job job() {
    return Job.REMIND_OF_RECORDS;
  }

  @Override
  public int run(LocalDate day) {
    return reminders.remindOn(day);
  }
}
