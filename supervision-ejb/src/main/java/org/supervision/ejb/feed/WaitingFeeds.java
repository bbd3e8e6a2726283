package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.ejb.people.Caller;

/** Which runs of the feed wait for a second person: facts only, no file is opened. */
public class WaitingFeeds {

  @Inject private FeedRuns runs;
  @Inject private Caller caller;

  /** What came by the watched folder, the oldest first; empty for who is not in HR. */
  public List<String> toLookAt() {
    return caller.hasRole("hr") ? runs.notLookedAt(caller.organisationId()) : List.of();
  }

  /** What the caller may confirm now, the oldest first; empty for who is not in HR. */
  public List<String> toConfirm() {
    return caller.hasRole("hr") ? runs.waitingFor(caller.organisationId(), caller.id()) : List.of();
  }
}
