package org.supervision.ejb.job;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.job.Job;
import org.supervision.domain.job.JobRun;

/** Repository of what is kept of jobs. */
class JobRuns {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(JobRun run) {
    em.persist(run);
  }

  Optional<JobRun> find(String id) {
    return Optional.ofNullable(em.find(JobRun.class, id));
  }

  Optional<JobRun> of(Job job, LocalDate day) {
    return em.createNamedQuery(JobRun.OF_DAY, JobRun.class)
        .setParameter("job", job)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }

  List<JobRun> last(LocalDate today) {
    return em.createNamedQuery(JobRun.LAST, JobRun.class)
        .setParameter("today", today)
        .getResultList();
  }

  /** How many came to their end for days from one to another, both included. */
  long between(LocalDate from, LocalDate until) {
    return em.createNamedQuery(JobRun.BETWEEN, Long.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .getSingleResult();
  }

  /** Those for days that have not come, of which nobody has taken note. */
  List<JobRun> ahead(LocalDate today) {
    return em.createNamedQuery(JobRun.AHEAD, JobRun.class)
        .setParameter("today", today)
        .getResultList();
  }
}
