package org.supervision.ejb.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.supervision.domain.feed.FeedRun;
import org.supervision.domain.feed.FeedState;
import org.supervision.domain.feed.PeopleHaveChanged;
import org.supervision.domain.shared.NotVisible;

/**
 * Applies a feed that HR decided on, all of it in one transaction: whatever stops it leaves what
 * was. Its row is held until then, so that two nodes, or one that comes twice, do it once. Anybody
 * inside may call it: it shows nothing.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedApplication {

  @Inject private FeedRuns runs;
  @Inject private FeedTexts texts;
  @Inject private FeedDryRun dryRun;
  @Inject private FeedApplying applying;
  @Inject private Clock clock;

  /**
   * Applies it, where it was not done before.
   *
   * @throws FeedStopped where a rule refuses it; nothing is changed then
   */
  @ActivateRequestContext
  public void apply(String runId) {
    FeedRun run = runs.findForStep(runId).orElseThrow(NotVisible::new);
    if (run.getState() == FeedState.APPLYING) {
      Instant now = clock.instant();
      applying.hold(run.getOrganisationId());
      FeedPreview preview = dryRun.of(run, texts.file(run));
      requireSeen(run, preview);
      Staff staff = new Staff(run.getOrganisationId(), now, clock.getZone());
      staff.takeEffect(run.getEffectiveAt());
      applying.apply(preview, staff, runId, run.getDecidedById());
      FeedRun held = runs.findForStep(runId).orElseThrow(NotVisible::new);
      held.keepBefore(texts.sealBefore(held, FeedWriter.exactly(preview.before())));
      held.applied(
          preview.report().differences().size(),
          texts.seal(held, preview.report().table()),
          clock.instant());
    }
  }

  private static void requireSeen(FeedRun run, FeedPreview preview) {
    try {
      run.requireSeen(preview.report().digest());
    } catch (PeopleHaveChanged meanwhile) {
      throw new FeedStopped(0, meanwhile);
    }
  }
}
