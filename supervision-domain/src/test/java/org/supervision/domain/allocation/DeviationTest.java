package org.supervision.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.RelationshipKind;

class DeviationTest {

  private static final Instant ASKED_AT = Instant.parse("2026-11-24T09:00:00Z");
  private static final Instant MIDNIGHT = Instant.parse("2026-12-07T00:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void whoAskedAndTheTwoDoNotDecide() {
    for (String one : new String[] {"nina", "sam", "kit"}) {
      assertThatThrownBy(() -> asked(MIDNIGHT).agree(one, null, ASKED_AT))
          .isInstanceOf(DeviationIsOnesOwn.class);
      assertThatThrownBy(() -> asked(MIDNIGHT).refuse(one, null, ASKED_AT))
          .isInstanceOf(DeviationIsOnesOwn.class);
    }
  }

  @Test
  void itIsDecidedOnce() {
    Deviation deviation = asked(MIDNIGHT);
    deviation.agree("ruth", null, ASKED_AT);
    assertThatThrownBy(() -> deviation.refuse("hal", null, ASKED_AT))
        .isInstanceOf(DeviationDecided.class);
    deviation.withdraw();
    assertThat(deviation.getState()).isEqualTo(DeviationState.AGREED);
  }

  @Test
  void onceItsDayHasComeThereIsNothingLeftToDecide() {
    Deviation deviation = asked(MIDNIGHT);
    assertThat(deviation.hasLapsed(MIDNIGHT.minusNanos(1))).isFalse();
    assertThat(deviation.hasLapsed(MIDNIGHT)).isTrue();
    assertThatThrownBy(() -> deviation.agree("ruth", null, MIDNIGHT))
        .isInstanceOf(DeviationHasLapsed.class);
  }

  @Test
  void whatIsToBeAtOnceWaitsForAsLongAsItTakes() {
    Deviation deviation = asked(null);
    deviation.agree("ruth", null, MIDNIGHT);
    assertThat(deviation.hasLapsed(MIDNIGHT)).isFalse();
  }

  @Test
  void nothingBeginsBeforeItIsAgreed() {
    assertThatThrownBy(() -> asked(ASKED_AT)).isInstanceOf(NotBeforeItIsAgreed.class);
  }

  @Test
  void whatBreaksNoRuleNeedsNone() {
    assertThatThrownBy(() -> asked(MIDNIGHT, EnumSet.noneOf(AllocationRule.class)))
        .isInstanceOf(NoRuleBroken.class);
  }

  @Test
  void itCoversTheRulesThatItNamesAndNoOthers() {
    Deviation deviation = asked(MIDNIGHT);
    assertThat(deviation.covers(EnumSet.of(AllocationRule.EXPERIENCE))).as("asked").isFalse();
    deviation.agree("ruth", null, ASKED_AT);
    assertThat(deviation.covers(EnumSet.of(AllocationRule.EXPERIENCE))).isTrue();
    assertThat(deviation.covers(EnumSet.of(AllocationRule.EXPERIENCE, AllocationRule.RATIO)))
        .isFalse();
  }

  @Test
  void itsReviewIsADayToComeAndOverdueFromTheNext() {
    Deviation deviation = asked(MIDNIGHT);
    assertThatThrownBy(() -> deviation.because(null, TODAY, TODAY))
        .isInstanceOf(DeviationNeedsReview.class);
    deviation.because(null, TODAY.plusDays(1), TODAY);
    deviation.agree("ruth", null, ASKED_AT);
    assertThat(deviation.isReviewOverdue(TODAY.plusDays(1))).isFalse();
    assertThat(deviation.isReviewOverdue(TODAY.plusDays(2))).isTrue();
  }

  @Test
  void whoHasNoPartInItLooksAgainAndItStandsOrEnds() {
    Deviation deviation = asked(MIDNIGHT);
    assertThatThrownBy(() -> deviation.review("ruth", null, TODAY, ASKED_AT))
        .isInstanceOf(DeviationNotAgreed.class);
    deviation.agree("ruth", null, ASKED_AT);
    assertThatThrownBy(() -> deviation.review("sam", null, TODAY, ASKED_AT))
        .isInstanceOf(DeviationIsOnesOwn.class);
    assertThatThrownBy(() -> deviation.review("ruth", TODAY, TODAY, ASKED_AT))
        .isInstanceOf(DeviationNeedsReview.class);
    deviation.review("hal", TODAY.plusDays(30), TODAY, ASKED_AT);
    assertThat(deviation.getReviewOn()).isEqualTo(TODAY.plusDays(30));
    assertThat(deviation.getReviewedById()).isEqualTo("hal");
    deviation.review("hal", null, TODAY, ASKED_AT);
    assertThat(deviation.getState()).isEqualTo(DeviationState.ENDED);
    assertThat(deviation.covers(EnumSet.of(AllocationRule.EXPERIENCE))).isFalse();
  }

  @Test
  void whatWasAgreedEndsWithTheSupervisionAndNothingElseDoes() {
    Deviation waiting = asked(MIDNIGHT);
    waiting.endWithSupervision(ASKED_AT);
    assertThat(waiting.getState()).isEqualTo(DeviationState.ASKED);
    waiting.agree("ruth", null, ASKED_AT);
    waiting.endWithSupervision(MIDNIGHT);
    assertThat(waiting.getState()).isEqualTo(DeviationState.ENDED);
    assertThat(waiting.getReviewedById()).as("by itself").isNull();
    Deviation refused = asked(MIDNIGHT);
    refused.refuse("ruth", null, ASKED_AT);
    refused.endWithSupervision(MIDNIGHT);
    assertThat(refused.getState()).isEqualTo(DeviationState.REFUSED);
  }

  private static Deviation asked(Instant from) {
    return asked(from, EnumSet.of(AllocationRule.EXPERIENCE));
  }

  private static Deviation asked(Instant from, Set<AllocationRule> broken) {
    return new Deviation(
        new SupervisionFile("northmere", "kit", ASKED_AT),
        null,
        new Asked("sam", RelationshipKind.LINE_MANAGEMENT, from, null, "move"),
        broken,
        "nina",
        ASKED_AT);
  }
}
