package org.supervision.domain.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * That a job ran for a day: when it last did, how long, and over how many things. It holds nothing
 * about anybody. A job that runs for the same day again, on the other node or by hand, changes
 * nothing the second time; its row then says so of the last run.
 */
@Entity
@Table(name = "job_run")
@NamedQuery(
    name = JobRun.OF_DAY,
    query = "select r from JobRun r where r.job = :job and r.businessDate = :day")
@NamedQuery(
    name = JobRun.LAST,
    query =
        "select r from JobRun r where r.businessDate ="
            + " (select max(x.businessDate) from JobRun x where x.job = r.job"
            + " and x.businessDate <= :today) order by r.job")
@NamedQuery(
    name = JobRun.AHEAD,
    query =
        "select r from JobRun r where r.businessDate > :today and r.notedAt is null"
            + " order by r.businessDate, r.job")
@NamedQuery(
    name = JobRun.BETWEEN,
    query =
        "select count(r.id) from JobRun r where r.businessDate >= :from"
            + " and r.businessDate <= :until and r.things is not null")
public class JobRun extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the run of {@code :job} for {@code :day}. */
  public static final String OF_DAY = "JobRun.ofDay";

  /** Query: the run of each job for its last day, none of which is after {@code :today}. */
  public static final String LAST = "JobRun.last";

  /** Query: runs for days after {@code :today} of which nobody has taken note, the next first. */
  public static final String AHEAD = "JobRun.ahead";

  /** Query: how many runs came to their end for days from {@code :from} to {@code :until}. */
  public static final String BETWEEN = "JobRun.between";

  @Enumerated(EnumType.STRING)
  private Job job;

  @Column(name = "business_date")
  private LocalDate businessDate;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  private Integer things;

  @Column(name = "noted_at")
  private Instant notedAt;

  /** For the persistence provider. */
  protected JobRun() {}

  /** It is to run for a day, in London. */
  public JobRun(Job job, LocalDate businessDate) {
    super(Ids.next());
    this.job = job;
    this.businessDate = businessDate;
  }

  /** It begins, for the first time or again. */
  public void begin(Instant at) {
    startedAt = at;
    endedAt = null;
    things = null;
  }

  /** It came to its end, having been over so many things. */
  public void done(Instant at, int overHowMany) {
    endedAt = at;
    things = overHowMany;
  }

  /** It broke off. */
  public void broke(Instant at) {
    endedAt = at;
    things = null;
  }

  /** Somebody has seen that it ran for a day that had not come. */
  public void note(Instant at) {
    notedAt = at;
  }

  public Job getJob() {
    return job;
  }

  /** The day that it ran for. */
  public LocalDate getBusinessDate() {
    return businessDate;
  }

  public Instant getStartedAt() {
    return startedAt;
  }

  /** Over how many things it was, or null while it runs and where it broke off. */
  public Integer getThings() {
    return things;
  }

  /** Whether it has not come to an end. */
  public boolean isRunning() {
    return endedAt == null;
  }

  /** Whether it broke off. */
  public boolean isBroken() {
    return endedAt != null && things == null;
  }

  /** How long it took, or null while it runs. */
  public Duration took() {
    return endedAt == null ? null : Duration.between(startedAt, endedAt);
  }
}
