package org.supervision.domain.tray;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tray, from the draw to its end (ACCESS 9, 17). */
class InspectionTrayTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final Instant END = NOW.plus(Duration.ofDays(7));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final SampleScope SCOPE = new SampleScope(null, DAY, DAY, 2);

  private final InspectionTray tray = drawn(5);
  private final List<TrayItem> items =
      List.of(
          new TrayItem(tray.getId(), 1, new Candidate("record", "file", "priya", DAY, "seal")),
          new TrayItem(tray.getId(), 2, new Candidate("another", "file", "priya", DAY, null)));

  @Test
  void whoDrewItIsToReadItOrIsInItDoesNotGiveIt() {
    for (String person : new String[] {"nina", "ivy", "priya"}) {
      assertThatThrownBy(() -> tray.give(person, items, NOW)).isInstanceOf(TrayIsOnesOwn.class);
    }
    assertThat(tray.isOpen(NOW)).isFalse();
  }

  @Test
  void givenItIsOpenUntilItsEndAndGivenOnce() {
    tray.give("hal", items, NOW);
    assertThat(tray.isOpen(END.minusNanos(1_000))).isTrue();
    assertThat(tray.isOpen(END)).isFalse();
    assertThatThrownBy(() -> tray.give("hal", items, NOW)).isInstanceOf(TrayNotDrawn.class);
  }

  @Test
  void takenBackItOpensNothingFromThatInstantAndIsNotGivenAgain() {
    tray.give("hal", items, NOW);
    Instant later = NOW.plusSeconds(60);
    tray.takeBack("nina", later);
    assertThat(tray.isOpen(later)).isFalse();
    assertThatThrownBy(() -> tray.takeBack("nina", later)).isInstanceOf(TrayNotDrawn.class);
    assertThatThrownBy(() -> tray.give("hal", items, later)).isInstanceOf(TrayNotDrawn.class);
  }

  @Test
  void theSealCoversWhatIsInItAndInWhichOrderAndNotItsEnd() {
    byte[] sealed = tray.canonical(items);
    assertThat(tray.canonical(items.subList(0, 1))).isNotEqualTo(sealed);
    assertThat(tray.canonical(List.of(items.get(1), items.get(0)))).isNotEqualTo(sealed);
    tray.takeBack("hal", NOW);
    assertThat(tray.canonical(items)).isEqualTo(sealed);
  }

  @Test
  void aTrayHoldsSomethingAndNotTooMuch() {
    assertThatThrownBy(() -> drawn(0)).isInstanceOf(TrayHoldsNothing.class);
    assertThatThrownBy(() -> new SampleScope(null, DAY, DAY, 0))
        .isInstanceOf(TrayHasNoSuchSize.class);
    assertThatThrownBy(() -> new SampleScope(null, DAY, DAY, 51))
        .isInstanceOf(TrayHasNoSuchSize.class);
    assertThatThrownBy(() -> new SampleScope(null, DAY, DAY.minusDays(1), 1))
        .isInstanceOf(TrayHasNoSuchSize.class);
  }

  private static InspectionTray drawn(int candidates) {
    InspectionTray tray =
        new InspectionTray("northmere", "ivy", SCOPE, candidates, "5eed", false, END);
    tray.drawn("nina", NOW, null);
    return tray;
  }
}
