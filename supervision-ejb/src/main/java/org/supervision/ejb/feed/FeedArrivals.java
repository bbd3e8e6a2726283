package org.supervision.ejb.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.access.Verb;
import org.supervision.domain.feed.FeedIsEmpty;
import org.supervision.domain.feed.FeedRun;
import org.supervision.domain.feed.FeedTooLong;
import org.supervision.domain.shared.RuleBroken;
import org.supervision.ejb.access.FileAccess;

/**
 * Keeps what came by the watched folder, so that HR can look at it. Anybody inside may call it: it
 * shows nothing and applies nothing.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedArrivals {

  @Inject private FeedRuns runs;
  @Inject private FeedTexts texts;
  @Inject private FileAccess access;
  @Inject private Clock clock;

  /**
   * Keeps a file once, however often and by however many nodes it is brought.
   *
   * @param file at most one byte more than {@link FeedService#LONGEST}
   * @return whether it can be looked at
   */
  @ActivateRequestContext
  public boolean keep(String arrivalId, String organisationId, byte[] file) {
    if (file.length == 0) {
      return turnAway(arrivalId, organisationId, new FeedIsEmpty());
    }
    if (file.length > FeedService.LONGEST) {
      return turnAway(arrivalId, organisationId, new FeedTooLong());
    }
    if (!runs.hasArrived(arrivalId)) {
      FeedRun run = FeedRun.arrived(arrivalId, organisationId, clock.instant());
      texts.hold(run, file);
      add(run);
    }
    return true;
  }

  /** Says at the list of feeds that something came which cannot be looked at. */
  @ActivateRequestContext
  public boolean turnAway(String arrivalId, String organisationId, RuleBroken why) {
    if (!runs.hasArrived(arrivalId)) {
      FeedRun run = FeedRun.arrived(arrivalId, organisationId, clock.instant());
      run.turnAway(why, clock.instant());
      add(run);
    }
    return false;
  }

  private void add(FeedRun run) {
    runs.add(run);
    access.came(FeedDoor.SUBJECT, run.getId(), run.getOrganisationId(), Verb.ADD);
  }
}
