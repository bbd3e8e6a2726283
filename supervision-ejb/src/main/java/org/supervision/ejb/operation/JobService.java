package org.supervision.ejb.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.access.Verb;
import org.supervision.domain.job.Job;
import org.supervision.domain.job.JobRun;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.job.JobBook;
import org.supervision.ejb.job.JobRunner;
import org.supervision.ejb.job.NightlyJob;

/**
 * The jobs before IT (ACCESS 22): when each ran and will, how long it took; and running one now.
 */
@Stateless
@RolesAllowed("it-administrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobService {

  private static final String SUBJECT = "job";

  @Inject private JobBook book;
  @Inject private JobRunner runner;
  @Inject @Any private Instance<NightlyJob> jobs;
  @Inject private FileAccess access;
  @Inject private Clock clock;

  /** All jobs, in the order in which they run. */
  public List<JobRow> list() {
    Map<Job, JobRun> last =
        book.last().stream().collect(Collectors.toMap(JobRun::getJob, Function.identity()));
    return Stream.of(Job.values())
        .map(job -> new JobRow(job, last.get(job), job.next(clock.instant())))
        .toList();
  }

  /** The last day that a job ran for though it has not come: some clock was or is wrong. */
  public Optional<LocalDate> ahead() {
    return book.ahead();
  }

  /** IT has seen that, and put the clock right; logged. */
  public void noteAhead() {
    access.looked(SUBJECT, "CLOCK", Verb.RUN);
    book.noteAhead();
  }

  /** Runs one for today; where it has run for today, that changes nothing more. */
  public void run(Job job) {
    access.looked(SUBJECT, job.name(), Verb.RUN);
    jobs.stream().filter(one -> one.job() == job).findFirst().ifPresent(runner::run);
  }
}
