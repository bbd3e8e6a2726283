package org.supervision.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.supervision.domain.feed.FeedState;
import org.supervision.ejb.feed.FeedDecidingService;
import org.supervision.ejb.feed.FeedJobs;
import org.supervision.ejb.feed.FeedService;
import org.supervision.web.shell.DateParts;

/** Where HR decides on a feed: what was decided is kept before the job that does it is started. */
@RequestScoped
public class FeedDesk {

  @Inject private FeedDecidingService deciding;
  @Inject private FeedService feed;
  @Inject private FeedJobs jobs;
  @Inject private Clock clock;

  /** How far it has come by that: it may need somebody else, or wait for its day. */
  public FeedState ask(String id, String seen) {
    return startedIf(id, deciding.ask(id, seen));
  }

  /** Confirms as a second person. */
  public FeedState confirm(String id, String seen) {
    return startedIf(id, deciding.confirm(id, seen));
  }

  /** It is for a day; where none is typed, for when it is decided on. */
  public void takeEffect(String id, DateParts day) {
    deciding.takeEffect(id, day.read(LocalDate.now(clock)));
  }

  /** What was known before it, as a run of its own; its identifier. */
  public String undo(String id) {
    return deciding.undo(id);
  }

  private FeedState startedIf(String id, FeedState state) {
    if (state == FeedState.APPLYING) {
      jobs.start(id);
    }
    return state;
  }

  /** Calls it off. */
  public void cancel(String id) {
    feed.cancel(id);
  }
}
