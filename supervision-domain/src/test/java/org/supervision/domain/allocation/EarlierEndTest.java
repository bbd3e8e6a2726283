package org.supervision.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;

class EarlierEndTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final Instant BEFORE = NOW.minusSeconds(60);
  private static final Instant LATER = NOW.plusSeconds(60);
  private static final Instant LATEST = NOW.plusSeconds(120);

  @Test
  void itEndsAtOnceOrWithADayThatIsSoonerThanSaid() {
    assertThat(EarlierEnd.of(cover(BEFORE, LATEST), null, NOW)).isEqualTo(NOW);
    assertThat(EarlierEnd.of(cover(BEFORE, LATEST), LATER, NOW)).isEqualTo(LATER);
    assertThat(EarlierEnd.of(cover(BEFORE, null), LATEST, NOW)).isEqualTo(LATEST);
  }

  @Test
  void anEndIsNeverPutOff() {
    assertThatThrownBy(() -> EarlierEnd.of(cover(BEFORE, LATER), LATEST, NOW))
        .isInstanceOf(EndsLaterThanSaid.class);
  }

  @Test
  void whatIsOverIsNotEndedAgain() {
    for (Instant wanted : new Instant[] {null, LATER}) {
      assertThatThrownBy(() -> EarlierEnd.of(cover(BEFORE, NOW), wanted, NOW))
          .isInstanceOf(OverAlready.class);
    }
  }

  @Test
  void whatIsStillToComeIsCalledOffOnce() {
    SupervisoryRelationship cover = cover(LATER, LATEST);
    cover.end(EarlierEnd.of(cover, null, NOW));
    assertThat(cover.isOver(NOW)).isTrue();
    assertThat(cover.isCurrent(LATER)).isFalse();
    assertThatThrownBy(() -> EarlierEnd.of(cover, null, NOW)).isInstanceOf(OverAlready.class);
  }

  @Test
  void itEndsNeitherBeforeItBeginsNorInThePast() {
    assertThatThrownBy(() -> EarlierEnd.of(cover(BEFORE, null), BEFORE, NOW))
        .isInstanceOf(EndsBeforeItBegins.class);
    assertThatThrownBy(() -> EarlierEnd.of(cover(LATER, null), NOW, NOW))
        .isInstanceOf(EndsBeforeItBegins.class);
  }

  private static SupervisoryRelationship cover(Instant from, Instant until) {
    SupervisoryRelationship cover =
        new SupervisoryRelationship("council", "sam", "mo", RelationshipKind.COVER, from);
    cover.end(until);
    return cover;
  }
}
