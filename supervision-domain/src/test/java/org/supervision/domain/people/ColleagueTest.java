package org.supervision.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a colleague is written into a form and read out of it again. */
class ColleagueTest {

  @Test
  void whoWasChosenIsKnownByTheNumber() {
    Colleague priya = new Colleague("Priya", "Nandra", "N1042", "Social worker", "East");
    assertThat(Colleague.numberIn(priya.named())).contains("N1042");
    assertThat(Colleague.numberIn("  Priya Nandra ( N1042 ) ")).contains("N1042");
  }

  @Test
  void whoWasTypedIsKnownByWhatWasTyped() {
    assertThat(Colleague.numberIn("Priya Nandra")).isEmpty();
    assertThat(Colleague.numberIn("N1042")).isEmpty();
    assertThat(Colleague.numberIn("Priya (Nandra")).isEmpty();
    assertThat(Colleague.numberIn("")).isEmpty();
  }
}
