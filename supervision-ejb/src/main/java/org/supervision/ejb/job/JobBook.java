package org.supervision.ejb.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.supervision.domain.job.Job;
import org.supervision.domain.job.JobRun;

/**
 * Keeps when jobs began and ended, each in a transaction of its own, so that it is kept whatever
 * becomes of the job. Anybody inside may call it: it holds nothing about anybody.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobBook {

  @Inject private JobRuns runs;
  @Inject private Clock clock;

  /** A job begins for a day; the run's identifier. */
  public String begin(Job job, LocalDate day) {
    JobRun run = runs.of(job, day).orElseGet(() -> new JobRun(job, day));
    run.begin(clock.instant());
    runs.add(run);
    return run.getId();
  }

  /** It ended; {@code things} is empty where it broke off. */
  public void end(String runId, OptionalInt things) {
    runs.find(runId)
        .ifPresent(
            run -> {
              if (things.isPresent()) {
                run.done(clock.instant(), things.getAsInt());
              } else {
                run.broke(clock.instant());
              }
            });
  }

  /** The last run of each job that ever ran, for today or before. */
  public List<JobRun> last() {
    return runs.last(LocalDate.now(clock));
  }

  /**
   * The last day that a job ran for and that has not come: a clock was ahead then, or is behind
   * now. Empty where there is none, and once somebody has taken note.
   */
  public Optional<LocalDate> ahead() {
    return runs.ahead(LocalDate.now(clock)).stream()
        .map(JobRun::getBusinessDate)
        .max(Comparator.naturalOrder());
  }

  /**
   * Whether the days before one were nights here too: some job came to its end two to four weeks
   * before. A clock that has jumped ahead has no such night behind it.
   */
  public boolean hasNightsBefore(LocalDate day) {
    return runs.between(day.minusWeeks(4), day.minusWeeks(2)) > 0;
  }

  /** Somebody has taken note of it. */
  public void noteAhead() {
    runs.ahead(LocalDate.now(clock)).forEach(run -> run.note(clock.instant()));
  }
}
