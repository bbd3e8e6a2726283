package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.job.Job;
import org.supervision.domain.people.Organisation;
import org.supervision.domain.policy.KeptClass;
import org.supervision.domain.policy.Policy;
import org.supervision.ejb.job.NightlyJob;
import org.supervision.ejb.policy.Policies;

/** Purges what is kept beside files, of each organisation by its own policy. */
class Purging implements NightlyJob {

  @Inject private Purges purges;
  @Inject private PurgeRun run;
  @Inject private Policies policies;
  @Inject private Clock clock;

  @Override
  public Job job() {
    return Job.PURGE;
  }

  @Override
  public int run(LocalDate day) {
    int gone = 0;
    for (Organisation organisation : purges.organisations()) {
      Policy policy = policies.of(organisation.getId());
      for (KeptClass what : KeptClass.values()) {
        gone += purge(organisation.getId(), what, policy, day);
      }
    }
    return gone;
  }

  private int purge(String organisationId, KeptClass what, Policy policy, LocalDate day) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int gone = 0;
    int some;
    do {
      some =
          run.run(organisationId, what, policy.retention().kept(what), policy.version(), day, now);
      gone += some;
    } while (some == PurgeRun.AT_MOST);
    return gone;
  }
}
