package org.supervision.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.supervision.ejb.feed.FeedDecidingService;
import org.supervision.ejb.feed.FeedJobs;
import org.supervision.ejb.feed.FeedService;

/** Where HR decides on a feed: what was decided is kept before the job that does it is started. */
@RequestScoped
public class FeedDesk {

  @Inject private FeedDecidingService deciding;
  @Inject private FeedService feed;
  @Inject private FeedJobs jobs;

  /** Whether it begins now; else somebody else has to confirm. */
  public boolean ask(String id, String seen) {
    boolean begins = deciding.ask(id, seen);
    if (begins) {
      jobs.start(id);
    }
    return begins;
  }

  /** Confirms as a second person, and begins. */
  public void confirm(String id, String seen) {
    deciding.confirm(id, seen);
    jobs.start(id);
  }

  /** Calls it off. */
  public void cancel(String id) {
    feed.cancel(id);
  }
}
