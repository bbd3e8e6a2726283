package org.supervision.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CutShortTest {

  private static final Instant FROM = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant SOONER = Instant.parse("2026-12-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

  @Test
  void whoStaysAfterAllHasTheEndsThatWereSaid() {
    for (Instant said : new Instant[] {null, LATER}) {
      SupervisoryRelationship one = until(said);
      one.cutShort(SOONER);
      assertThat(one.getUntilAt()).isEqualTo(SOONER);
      one.restore(SOONER);
      assertThat(one.getUntilAt()).isEqualTo(said);
    }
  }

  @Test
  void whatEndsByThenAnywayEndsAllTheSame() {
    for (Instant leaving : new Instant[] {SOONER, LATER}) {
      SupervisoryRelationship one = until(SOONER);
      one.cutShort(leaving);
      one.restore(leaving);
      assertThat(one.getUntilAt()).isEqualTo(SOONER);
    }
  }

  @Test
  void aLeavingThatIsBroughtForwardKeepsTheEndThatWasSaid() {
    SupervisoryRelationship one = until(null);
    one.cutShort(LATER);
    one.cutShort(SOONER);
    one.restore(LATER);
    assertThat(one.getUntilAt()).isEqualTo(SOONER);
    one.restore(SOONER);
    assertThat(one.getUntilAt()).isNull();
  }

  @Test
  void whatWasEndedByHandSinceIsNotRestored() {
    SupervisoryRelationship one = until(null);
    one.cutShort(LATER);
    one.end(SOONER);
    one.restore(LATER);
    assertThat(one.getUntilAt()).isEqualTo(SOONER);
  }

  @Test
  void whatAMoveWasToEndHasItsOwnEndAgainOnceThatIsCalledOff() {
    for (Instant said : new Instant[] {null, LATER}) {
      SupervisoryRelationship one = until(said);
      one.pass(SOONER);
      assertThat(one.getUntilAt()).isEqualTo(SOONER);
      one.passNot(SOONER);
      assertThat(one.getUntilAt()).isEqualTo(said);
    }
  }

  @Test
  void whatEndsAtTheInstantOfAMoveAnywayIsNotRevivedByCallingThatOff() {
    SupervisoryRelationship one = until(SOONER);
    one.passNot(SOONER);
    assertThat(one.getUntilAt()).isEqualTo(SOONER);
  }

  @Test
  void aMoveAndALeavingAreCalledOffEachByItself() {
    SupervisoryRelationship left = until(LATER);
    left.pass(SOONER);
    left.cutShort(FROM.plusSeconds(1));
    left.restore(FROM.plusSeconds(1));
    assertThat(left.getUntilAt()).as("the move stands").isEqualTo(SOONER);
    left.passNot(SOONER);
    assertThat(left.getUntilAt()).isEqualTo(LATER);

    SupervisoryRelationship passed = until(null);
    passed.cutShort(LATER);
    passed.pass(SOONER);
    passed.passNot(SOONER);
    assertThat(passed.getUntilAt()).as("who leaves is asked for anew").isNull();
  }

  @Test
  void whatWasEndedByHandSinceAMoveWasPlannedStaysEnded() {
    SupervisoryRelationship one = until(null);
    one.pass(LATER);
    one.end(SOONER);
    one.passNot(LATER);
    assertThat(one.getUntilAt()).isEqualTo(SOONER);
  }

  private static SupervisoryRelationship until(Instant said) {
    SupervisoryRelationship one =
        new SupervisoryRelationship("council", "sam", "mo", RelationshipKind.MENTORING, FROM);
    one.end(said);
    return one;
  }
}
