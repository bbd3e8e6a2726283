package org.supervision.ejb.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs jobs, by a timer or by hand, and has it kept. Anybody inside may: a job shows nothing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobRunner {

  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

  @Inject private JobBook book;
  @Inject private Clock clock;

  /**
   * Runs a job for today; one that breaks off is told to the server's log, and so is a day that
   * lies before one for which some job has run.
   */
  public void run(NightlyJob job) {
    LocalDate today = LocalDate.now(clock);
    book.ahead().ifPresent(day -> LOG.log(Level.WARNING, () -> behind(day, today)));
    String kept = begun(job, today);
    OptionalInt things = OptionalInt.empty();
    try {
      things = OptionalInt.of(job.run(today));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "The job " + job.job() + " broke off.");
    }
    if (kept != null) {
      end(job, kept, things);
    }
  }

  private static String behind(LocalDate day, LocalDate today) {
    return "Jobs ran for " + day + ", and today is " + today + ": check the server's clock.";
  }

  /** Two nodes may begin at one instant: both run it, which does no harm, and one is kept. */
  private String begun(NightlyJob job, LocalDate today) {
    try {
      return book.begin(job.job(), today);
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, e, () -> "The job " + job.job() + " is kept by another node.");
      return null;
    }
  }

  /** Two nodes may end at one instant too: the other has kept it then. */
  private void end(NightlyJob job, String kept, OptionalInt things) {
    try {
      book.end(kept, things);
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING, e, () -> "That the job " + job.job() + " ended is not kept by this node.");
    }
  }
}
