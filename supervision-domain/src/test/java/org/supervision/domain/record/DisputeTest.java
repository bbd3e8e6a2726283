package org.supervision.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supervision.domain.access.Openness;
import org.supervision.domain.shared.SealedText;

class DisputeTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final SealedText SEALED = SealedText.of(new byte[40]);

  @Test
  void aRestrictedRecordIsThePairsUntilItIsSettled() {
    SupervisionRecord record = Example.signed();
    record.contest(true, false);
    assertThat(record.openness()).as("disputed alone restricts nothing").isEqualTo(Openness.LINE);
    record.contest(true, true);
    assertThat(record.openness()).isEqualTo(Openness.PAIR);
    record.contest(false, false);
    assertThat(record.openness()).isEqualTo(Openness.LINE);
    assertThat(record.getState()).isEqualTo(RecordState.SIGNED);
  }

  @Test
  void anAddendumIsRestrictedWithWhatItSpeaksOf() {
    SupervisionRecord record = Example.signed();
    record.contest(true, true);
    SupervisionRecord addendum = record.add("tom", Example.TEMPLATE, NOW);
    assertThat(addendum.getContested().isRestricted()).isTrue();
    assertThat(addendum.getContested().isDisputed()).isFalse();
    addendum.restrict(false);
    assertThat(addendum.getContested().isRestricted()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = RecordState.class,
      names = {"DRAFT", "SHARED", "AGREED", "HALF_SIGNED"})
  void whatTheTwoAreStillWritingIsDisagreedWithInIt(RecordState state) {
    SupervisionRecord record = Example.in(state);
    assertThatExceptionOfType(NothingToDisputeThen.class)
        .isThrownBy(() -> record.contest(true, true));
    assertThat(record.getContested().isDisputed()).isFalse();
  }

  @Test
  void itIsSettledOnceAndRestrictsNoLonger() {
    Dispute dispute = new Dispute(Example.signed(), "a-request", true, NOW);
    assertThat(dispute.isRestricting()).isTrue();
    dispute.settle(DisputeOutcome.STAYS, SEALED, NOW);
    assertThat(dispute.isOpen()).isFalse();
    assertThat(dispute.isRestricting()).isFalse();
    assertThatExceptionOfType(DisputeIsSettled.class)
        .isThrownBy(() -> dispute.settle(DisputeOutcome.PUT_RIGHT, SEALED, NOW));
    assertThat(dispute.getOutcome()).isEqualTo(DisputeOutcome.STAYS);
  }

  @Test
  void nothingIsSettledWithoutSayingWhatCameOfIt() {
    assertThatExceptionOfType(DisputeNeedsOutcome.class)
        .isThrownBy(() -> DisputeOutcome.named(null));
    assertThat(DisputeOutcome.named("PUT_RIGHT")).isEqualTo(DisputeOutcome.PUT_RIGHT);
  }
}
