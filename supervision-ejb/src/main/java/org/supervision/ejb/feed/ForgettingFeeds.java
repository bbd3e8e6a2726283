package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.supervision.domain.job.Job;
import org.supervision.ejb.job.NightlyJob;

/** Forgets files and reports of feeds that are old. */
class ForgettingFeeds implements NightlyJob {

  @Inject private FeedUpkeep upkeep;

  @Override
  public Job job() {
    return Job.FORGET_FEEDS;
  }

  @Override
  public int run(LocalDate day) {
    return upkeep.forgetOld();
  }
}
