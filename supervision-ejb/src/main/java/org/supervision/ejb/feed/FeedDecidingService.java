package org.supervision.ejb.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.access.Verb;
import org.supervision.domain.feed.AnotherFeedRuns;
import org.supervision.domain.feed.ConfirmerGainsByFeed;
import org.supervision.domain.feed.FeedHasFaults;
import org.supervision.domain.feed.FeedNotOpen;
import org.supervision.domain.feed.FeedNotUndone;
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
   * @return how far it has come by that: it begins now, or on its day, or waits for a second person
   * @throws PeopleHaveChanged where it would change something else by now
   */
  public FeedState ask(String id, String seen) {
    FeedRun run = door.step(id, Verb.APPLY);
    FeedPreview preview = checked(run, seen);
    run.ask(door.caller().id(), seen, preview.needsTwo(door.caller().person()), clock.instant());
    door.begin();
    door.done(run, Verb.APPLY);
    return run.getState();
  }

  /**
   * Confirms, as a second person, a run that one person must not decide on alone: it begins now, or
   * on its day.
   *
   * @throws ConfirmerGainsByFeed where the second person would gain by it too
   */
  public FeedState confirm(String id, String seen) {
    FeedRun run = door.step(id, Verb.APPLY);
    FeedPreview preview = checked(run, seen);
    if (preview.isDirectGainFor(door.caller().person())) {
      throw new ConfirmerGainsByFeed();
    }
    run.confirm(door.caller().id(), seen, clock.instant());
    door.begin();
    door.done(run, Verb.APPLY);
    return run.getState();
  }

  /** A run is for a day to come, or, for null, for when it is decided on. */
  public void takeEffect(String id, LocalDate day) {
    FeedRun run = door.step(id, Verb.PLAN);
    Instant now = clock.instant();
    boolean isNow = day == null || day.equals(LocalDate.now(clock));
    run.takeEffect(isNow ? null : day.atStartOfDay(clock.getZone()).toInstant(), now);
    door.done(run, Verb.PLAN);
  }

  /**
   * Takes an applied run back: what was known before it is a run of its own, to be looked at and
   * decided on like any; its identifier.
   *
   * @throws FeedNotUndone where that is not kept any more
   */
  public String undo(String id) {
    FeedRun applied = door.step(id, Verb.ADD);
    if (applied.getBeforeText() == null) {
      throw new FeedNotUndone();
    }
    FeedRun run = new FeedRun(applied.getOrganisationId(), door.caller().id(), clock.instant());
    run.undo(applied);
    texts.hold(run, texts.before(applied));
    door.add(run);
    door.done(run, Verb.ADD);
    return run.getId();
  }

  private FeedPreview checked(FeedRun run, String seen) {
    if (!run.getState().isOpen()) {
      throw new FeedNotOpen();
    }
    if (door.isAnyUnderWay()) {
      throw new AnotherFeedRuns();
    }
    FeedPreview preview = dryRun.of(run, texts.file(run));
    if (!preview.isFaultless()) {
      throw new FeedHasFaults();
    }
    if (!preview.report().digest().equals(seen)) {
      throw new PeopleHaveChanged();
    }
    return preview;
  }
}
