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

  private static SupervisoryRelationship until(Instant said) {
    SupervisoryRelationship one =
        new SupervisoryRelationship("council", "sam", "mo", RelationshipKind.MENTORING, FROM);
    one.end(said);
    return one;
  }
}
