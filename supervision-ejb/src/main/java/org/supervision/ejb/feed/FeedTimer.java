package org.supervision.ejb.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.supervision.ejb.job.JobRunner;
import org.supervision.ejb.job.Untiring;

/**
 * Looks, on every node, for runs that a stopped server left or whose day has come and files in the
 * watched folder, and at night for old files.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(Untiring.class)
public class FeedTimer {

  @Inject private FeedJobs jobs;
  @Inject private JobRunner runner;
  @Inject private ForgettingFeeds forgetting;
  @Inject private FeedFolders folders;

  /** Called by the server. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void resume() {
    jobs.resume();
    jobs.beginDue();
    folders.look();
  }

  /** Called by the server; doing it twice changes nothing. */
  @Schedule(hour = "3", minute = "40", timezone = "Europe/London")
  public void forget() {
    runner.run(forgetting);
  }
}
