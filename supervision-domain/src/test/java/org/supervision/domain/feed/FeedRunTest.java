package org.supervision.domain.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.supervision.domain.shared.SealedText;

class FeedRunTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final SealedText TEXT = SealedText.of(new byte[40]);

  private final FeedRun run = new FeedRun("northmere", "nina", NOW);

  FeedRunTest() {
    run.hold(TEXT);
  }

  @Test
  void fewLeaversNeedOnePerson() {
    run.ask("nina", "seen", false, NOW);

    assertThat(run.getState()).isEqualTo(FeedState.APPLYING);
  }

  @Test
  void manyLeaversNeedASecondPersonWhoSawTheSame() {
    run.ask("nina", "seen", true, NOW);

    assertThat(run.getState()).isEqualTo(FeedState.WAITING);
    assertThatThrownBy(() -> run.confirm("nina", "seen", NOW))
        .isInstanceOf(FeedConfirmedByAnother.class);
    assertThatThrownBy(() -> run.confirm("olga", "other", NOW))
        .isInstanceOf(ChangedSinceAsked.class);
    run.confirm("olga", "seen", NOW);
    assertThat(run.getState()).isEqualTo(FeedState.APPLYING);
  }

  @Test
  void whatIsForADayToComeWaitsForIt() {
    Instant day = NOW.plusSeconds(60);
    assertThatThrownBy(() -> run.takeEffect(NOW.minusSeconds(32 * 86_400), NOW))
        .isInstanceOf(FeedDayIsPast.class);
    run.takeEffect(day, NOW);
    run.ask("nina", "seen", false, NOW);

    assertThat(run.getState()).isEqualTo(FeedState.PLANNED);
    run.comeDue(day);
    assertThat(run.getState()).isEqualTo(FeedState.APPLYING);
    assertThatThrownBy(() -> run.comeDue(day)).isInstanceOf(FeedNotOpen.class);
  }

  @Test
  void whatWouldDoSomethingElseOnItsDayIsLookedAtAgain() {
    Instant day = NOW.plusSeconds(60);
    run.takeEffect(day, NOW);
    run.ask("nina", "seen", false, NOW);
    run.comeDue(day);
    run.stop(new PeopleHaveChanged().key(), 0, day);

    assertThat(run.getState()).isEqualTo(FeedState.CHECKED);
    assertThat(run.getFeedText()).isEqualTo(TEXT);
    assertThat(run.getAskedById()).isNull();
    run.ask("olga", "other", false, day);
    assertThat(run.getState()).isEqualTo(FeedState.APPLYING);
    assertThat(run.getStoppedBy()).isNull();
  }

  @Test
  void nobodyConfirmsWhatNobodyAskedFor() {
    assertThatThrownBy(() -> run.confirm("olga", "seen", NOW)).isInstanceOf(FeedNotOpen.class);
  }

  @Test
  void theFileIsForgottenHoweverItEnds() {
    run.cancel(NOW);
    FeedRun applied = asked();
    applied.applied(3, TEXT, NOW);
    FeedRun stopped = asked();
    stopped.stop("transfer.rule.AlreadyPlanned", 7, NOW);

    assertThat(run.getFeedText()).isNull();
    assertThat(applied.getFeedText()).isNull();
    assertThat(stopped.getFeedText()).isNull();
    assertThat(applied.getReport()).isEqualTo(TEXT);
  }

  @Test
  void itIsAppliedOnceAndCalledOffOnlyBefore() {
    FeedRun applied = asked();
    assertThatThrownBy(() -> applied.cancel(NOW)).isInstanceOf(FeedNotOpen.class);
    applied.applied(3, TEXT, NOW);

    assertThatThrownBy(() -> applied.applied(3, TEXT, NOW)).isInstanceOf(FeedNotOpen.class);
    assertThatThrownBy(() -> applied.ask("nina", "seen", false, NOW))
        .isInstanceOf(FeedNotOpen.class);
  }

  private static FeedRun asked() {
    FeedRun run = new FeedRun("northmere", "nina", NOW);
    run.hold(TEXT);
    run.ask("nina", "seen", false, NOW);
    return run;
  }
}
