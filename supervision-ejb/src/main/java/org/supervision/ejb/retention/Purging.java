package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.logging.Logger;
import org.supervision.domain.job.Job;
import org.supervision.domain.people.Organisation;
import org.supervision.domain.policy.KeptClass;
import org.supervision.domain.policy.Policy;
import org.supervision.ejb.job.JobBook;
import org.supervision.ejb.job.NightlyJob;
import org.supervision.ejb.policy.Policies;

/** Purges what is kept beside files, of each organisation by its own policy. */
class Purging implements NightlyJob {

  private static final Logger LOG = Logger.getLogger(Purging.class.getName());

  @Inject private Purges purges;
  @Inject private PurgeRun run;
  @Inject private Policies policies;
  @Inject private JobBook book;
  @Inject private Clock clock;

  @Override
  public Job job() {
    return Job.PURGE;
  }

  @Override
  public int run(LocalDate day) {
    if (!isBelieved(day)) {
      LOG.warning(
          "Nothing was purged: no job ran here in the weeks before "
              + day
              + ", or one ran for a day that has not come. If the clock is right, it goes on by"
              + " itself in a fortnight, or once that is noted.");
      return 0;
    }
    int gone = 0;
    for (Organisation organisation : purges.organisations()) {
      Policy policy = policies.of(organisation.getId());
      for (KeptClass what : KeptClass.values()) {
        gone += purge(organisation.getId(), what, policy, day);
      }
    }
    return gone;
  }

  /** A clock that jumps ahead would make everything old in one night, and this asks nobody. */
  private boolean isBelieved(LocalDate day) {
    return book.ahead().isEmpty() && book.hasNightsBefore(day);
  }

  private int purge(String organisationId, KeptClass what, Policy policy, LocalDate day) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int gone = 0;
    int some;
    do {
      some = run.run(organisationId, what, policy.retention().of(what), policy.version(), day, now);
      gone += some;
    } while (some == PurgeRun.AT_MOST);
    return gone;
  }
}
