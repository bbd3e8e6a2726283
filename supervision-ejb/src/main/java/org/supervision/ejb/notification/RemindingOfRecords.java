package org.supervision.ejb.notification;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.supervision.domain.job.Job;
import org.supervision.ejb.job.NightlyJob;
import org.supervision.ejb.record.RecordReminderService;

/**
 * Reminds of records that wait for an answer: each in a transaction of its own, so that one that
 * its author changes in that moment holds up no other.
 */
class RemindingOfRecords implements NightlyJob {

  private static final Logger LOG = Logger.getLogger(RemindingOfRecords.class.getName());

  @Inject private RecordReminderService reminders;

  @Override
  public Job job() {
    return Job.REMIND_OF_RECORDS;
  }

  @Override
  public int run(LocalDate day) {
    int count = 0;
    for (String record : reminders.waitingOn(day)) {
      try {
        count += reminders.remind(record, day) ? 1 : 0;
      } catch (EJBException e) {
        LOG.log(Level.WARNING, e, () -> "Nobody was reminded of " + record + "; tomorrow again.");
      }
    }
    return count;
  }
}
