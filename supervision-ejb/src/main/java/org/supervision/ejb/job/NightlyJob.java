package org.supervision.ejb.job;

import java.time.LocalDate;
import org.supervision.domain.job.Job;

/** What runs once a night; running it for the same day again changes nothing more. */
public interface NightlyJob {

  /** Which one it is. */
  Job job();

  /**
   * Runs it for a day.
   *
   * @return over how many things it was: reminders, warnings, faults, rows forgotten
   */
  int run(LocalDate day);
}
