package org.supervision.ejb.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.supervision.domain.feed.FeedComparison;
import org.supervision.domain.feed.PeopleNow;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;

/** The HR feed, for HR of the organisation whose people it tells of. */
@Stateless
@RolesAllowed("hr")
public class FeedService {

  @Inject private KnownPeople known;
  @Inject private KnownKeys keys;
  @Inject private FileAccess access;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** What a feed would change from today on, and every fault that it has; it changes nothing. */
  public FeedComparison dryRun(byte[] file) {
    String organisation = caller.organisationId();
    PeopleNow now = known.of(organisation);
    FeedComparison comparison =
        FeedComparison.of(
            now, FeedReader.read(file), keys.of(organisation, now), LocalDate.now(clock));
    access.listed("feed", comparison.changes().size() + comparison.faults().size());
    return comparison;
  }

  /** The open employments as they are known, as a feed that would change nothing. */
  public String known() {
    PeopleNow now = known.of(caller.organisationId());
    access.listed("people", now.open().size());
    return FeedWriter.write(now.open());
  }
}
