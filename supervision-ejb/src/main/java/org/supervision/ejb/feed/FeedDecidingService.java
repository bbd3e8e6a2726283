package org.supervision.ejb.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.access.Verb;
import org.supervision.domain.feed.AnotherFeedRuns;
import org.supervision.domain.feed.ConfirmerGainsByFeed;
import org.supervision.domain.feed.FeedHasFaults;
import org.supervision.domain.feed.FeedNotOpen;
import org.supervision.domain.feed.FeedRun;
import org.supervision.domain.feed.FeedState;
import org.supervision.domain.feed.PeopleHaveChanged;

/**
 * Deciding on a feed, by HR: as it was looked at, or not at all. Whoever decides gains no reading
 * by it (ACCESS 21).
 */
@Stateless
@RolesAllowed("staff")
public class FeedDecidingService {

  @Inject private FeedDoor door;
  @Inject private FeedTexts texts;
  @Inject private FeedDryRun dryRun;
  @Inject private Clock clock;

  /**
   * Wants a run applied.
   *
   * @param seen the digest of what was looked at
   * @return whether it may begin now; else a second person has to confirm
   * @throws PeopleHaveChanged where it would change something else by now
   */
  public boolean ask(String id, String seen) {
    FeedRun run = door.step(id, Verb.APPLY);
    FeedPreview preview = checked(run, seen);
    boolean byTwo = preview.endsMany() || preview.isGainFor(door.caller().person());
    run.ask(door.caller().id(), seen, byTwo, clock.instant());
    door.begin();
    door.done(run, Verb.APPLY);
    return run.getState() == FeedState.APPLYING;
  }

  /**
   * Confirms, as a second person, a run that ends many employments, or by which whoever asked would
   * gain: it may begin now.
   *
   * @throws ConfirmerGainsByFeed where the second person would gain by it too
   */
  public void confirm(String id, String seen) {
    FeedRun run = door.step(id, Verb.APPLY);
    FeedPreview preview = checked(run, seen);
    if (preview.isDirectGainFor(door.caller().person())) {
      throw new ConfirmerGainsByFeed();
    }
    run.confirm(door.caller().id(), seen, clock.instant());
    door.begin();
    door.done(run, Verb.APPLY);
  }

  private FeedPreview checked(FeedRun run, String seen) {
    if (!run.getState().isOpen()) {
      throw new FeedNotOpen();
    }
    if (door.isAnyUnderWay()) {
      throw new AnotherFeedRuns();
    }
    FeedPreview preview = dryRun.of(run.getOrganisationId(), texts.file(run));
    if (!preview.isFaultless()) {
      throw new FeedHasFaults();
    }
    if (!preview.report().digest().equals(seen)) {
      throw new PeopleHaveChanged();
    }
    return preview;
  }
}
