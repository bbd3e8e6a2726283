package org.supervision.ejb.notification;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.supervision.domain.job.Job;
import org.supervision.ejb.allocation.RenewalWarningJob;
import org.supervision.ejb.job.NightlyJob;

/** Warns of registrations to be renewed, and of training and observation that are due. */
class WarningOfRenewals implements NightlyJob {

  @Inject private RenewalWarningJob renewals;

  @Override
  public Job job() {
    return Job.WARN_OF_RENEWALS;
  }

  @Override
  public int run(LocalDate day) {
    return renewals.warnOn(day);
  }
}
