package org.supervision.ejb.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.access.Verb;
import org.supervision.domain.feed.FeedComparison;
import org.supervision.domain.feed.FeedNotChosen;
import org.supervision.domain.feed.FeedRun;
import org.supervision.domain.feed.FeedTooLong;
import org.supervision.domain.feed.PeopleNow;

/** The HR feed, for HR of the organisation whose people it tells of; nobody else finds it. */
@Stateless
@RolesAllowed("staff")
public class FeedService {

  /** How long a file may be, in bytes: some fifteen thousand employments. */
  public static final int LONGEST = 4_000_000;

  @Inject private FeedDoor door;
  @Inject private FeedTexts texts;
  @Inject private FeedDryRun dryRun;
  @Inject private KnownPeople known;
  @Inject private Clock clock;

  /** Lets HR begin an upload, before anything of it is looked at. */
  public void admit() {
    door.admit(Verb.ADD);
  }

  /**
   * Keeps a file, to look at what it would change; its identifier. It changes nothing.
   *
   * @throws FeedNotChosen where it is empty
   * @throws FeedTooLong where it is longer than {@link #LONGEST}
   */
  public String upload(byte[] file) {
    door.admit(Verb.ADD);
    if (file.length == 0) {
      throw new FeedNotChosen();
    }
    if (file.length > LONGEST) {
      throw new FeedTooLong();
    }
    FeedRun run = new FeedRun(door.caller().organisationId(), door.caller().id(), clock.instant());
    texts.hold(run, file);
    door.add(run);
    door.done(run, Verb.ADD);
    return run.getId();
  }

  /** Calls a run off; its file is forgotten. */
  public void cancel(String id) {
    FeedRun run = door.step(id, Verb.CANCEL);
    run.cancel(clock.instant());
    door.done(run, Verb.CANCEL);
  }

  /** What a feed would change from today on, and every fault that it has; it changes nothing. */
  public FeedComparison dryRun(byte[] file) {
    door.admit(Verb.LIST);
    FeedComparison comparison = dryRun.of(door.caller().organisationId(), file).comparison();
    door.listed(FeedDoor.SUBJECT, comparison.changes().size() + comparison.faults().size());
    return comparison;
  }

  /** The open employments as they are known, as a feed that would change nothing. */
  public String known() {
    door.admit(Verb.LIST);
    PeopleNow now = known.of(door.caller().organisationId());
    door.listed("people", now.open().size());
    return FeedWriter.write(now.open());
  }
}
