package org.supervision.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supervision.domain.record.Example.NOW;
import static org.supervision.domain.record.Example.WHY;

import org.junit.jupiter.api.Test;
import org.supervision.domain.writing.WrittenMeanwhile;

/**
 * Amendments are answered once; a disagreement has both voices; a section notices a second window.
 */
class VoicesTest {

  @Test
  void anAmendmentIsAnsweredOnce() {
    Amendment amendment = new Amendment("record", "health", "priya", NOW);
    amendment.say(WHY);
    amendment.decline(WHY, NOW);
    assertThat(amendment.getAnswer()).isEqualTo(Amendment.Answer.DECLINED);
    assertThatThrownBy(() -> amendment.accept(WHY, NOW))
        .isInstanceOf(AmendmentAlreadyAnswered.class);
  }

  @Test
  void aDisagreementIsCompleteOnceTheSupervisorHasAnswered() {
    Disagreement disagreement = new Disagreement("record", "health", NOW);
    disagreement.state(WHY, WHY);
    assertThat(disagreement.isComplete()).isFalse();
    disagreement.answer(WHY, WHY, null, NOW);
    assertThat(disagreement.isComplete()).isTrue();
  }

  @Test
  void aSectionIsNotWrittenOverFromASecondWindow() {
    RecordSection section = new RecordSection("record", "health", 1);
    section.write(WHY, 0, "tom", NOW);
    assertThatThrownBy(() -> section.write(WHY, 0, "tom", NOW))
        .isInstanceOf(WrittenMeanwhile.class);
    section.write(WHY, 1, "tom", NOW);
    assertThat(section.getTextVersion()).isEqualTo(2);
  }

  @Test
  void noTwoPlacesShareWhatTheyAreSealedIn() {
    Disagreement disagreement = new Disagreement("record", "health", NOW);
    assertThat(disagreement.context("passage")).isNotEqualTo(disagreement.context("statement"));
    RecordVersion first = new RecordVersion("record", 1, RecordVersion.Kept.SHARED, NOW);
    RecordVersion second = new RecordVersion("record", 2, RecordVersion.Kept.AGREED, NOW);
    assertThat(first.context()).isNotEqualTo(second.context());
  }
}
