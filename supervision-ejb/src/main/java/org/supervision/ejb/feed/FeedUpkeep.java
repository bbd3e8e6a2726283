package org.supervision.ejb.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.supervision.domain.feed.FeedGivenUp;
import org.supervision.domain.feed.FeedRun;
import org.supervision.domain.feed.FeedState;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/** What becomes of runs by themselves. Anybody inside may call it: it shows nothing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedUpkeep {

  private static final int TRIES = 5;

  /** What nobody applied in a fortnight is out of date. */
  private static final Duration FILE_KEPT = Duration.ofDays(14);

  /** Long enough for whoever asks what the feed of last quarter did. */
  private static final Duration REPORT_KEPT = Duration.ofDays(90);

  @Inject private FeedRuns runs;
  @Inject private Clock clock;

  /** A rule refused a run on the way; nothing was changed. */
  public void stop(String runId, String rule, int line) {
    applying(runId).ifPresent(run -> run.stop(rule, line, clock.instant()));
  }

  /** Which runs are decided on and have come to their day. */
  public List<String> due() {
    return runs.due(clock.instant());
  }

  /** Whether a run whose day has come begins now; it does once, whoever asks. */
  public boolean begins(String runId) {
    Instant now = clock.instant();
    Optional<FeedRun> due =
        runs.findForStep(runId).filter(run -> run.getState() == FeedState.PLANNED);
    due.ifPresent(run -> run.comeDue(now));
    due.ifPresent(run -> runs.begin());
    return due.isPresent();
  }

  /** Whether a run that a stopped server left is to be tried again; not for ever. */
  public boolean triesAgain(String runId) {
    Optional<FeedRun> left = applying(runId);
    left.ifPresent(FeedRun::tryAgain);
    if (left.filter(run -> run.getTries() > TRIES).isPresent()) {
      left.get().stop(new FeedGivenUp().key(), 0, clock.instant());
      return false;
    }
    return left.isPresent();
  }

  /** Forgets files that nobody applied, and old reports; of how many runs. */
  public int forgetOld() {
    Instant now = clock.instant();
    Duration undone = Duration.ofDays(Settings.number(Setting.FEED_UNDO_DAYS));
    return each(
            runs.forgotten(now.minus(FILE_KEPT), EnumSet.of(FeedState.CHECKED, FeedState.WAITING)),
            run -> run.cancel(now))
        + each(runs.reported(now.minus(REPORT_KEPT)), FeedRun::forgetReport)
        + each(runs.undoable(now.minus(undone)), FeedRun::forgetBefore);
  }

  private int each(List<String> ids, Consumer<FeedRun> step) {
    ids.forEach(id -> runs.findForStep(id).ifPresent(step));
    return ids.size();
  }

  private Optional<FeedRun> applying(String runId) {
    return runs.findForStep(runId).filter(run -> run.getState() == FeedState.APPLYING);
  }
}
