package org.supervision.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long a stated purpose opens a file, and how far. */
class AccessWindowTest {

  private static final Instant OPENED = Instant.parse("2026-11-24T09:00:00Z");
  private static final Instant CLOSES = Instant.parse("2026-11-24T17:00:00Z");

  @Test
  void whoIsFinishedEarlierClosesItEarlier() {
    AccessWindow window = window(false);
    window.close(OPENED.plusSeconds(60));
    assertThat(window.getClosesAt()).isEqualTo(OPENED.plusSeconds(60));
  }

  @Test
  void closingNeverKeepsItOpenLonger() {
    AccessWindow window = window(false);
    window.close(CLOSES.plusSeconds(1));
    assertThat(window.getClosesAt()).isEqualTo(CLOSES);
    window.close(OPENED.plusSeconds(60));
    window.close(OPENED.plusSeconds(120));
    assertThat(window.getClosesAt()).isEqualTo(OPENED.plusSeconds(60));
  }

  @Test
  void onlyAPurposeThatReachesHealthOpensHealth() {
    assertThat(window(true).isCoversHealth()).isTrue();
    assertThat(window(false).isCoversHealth()).isFalse();
  }

  @Test
  void reasonAndReferenceAreSealedApartAndForThisWindowAlone() {
    AccessWindow window = window(false);
    assertThat(window.reasonContext()).isEqualTo("window/" + window.getId() + "/reason");
    assertThat(window.referenceContext()).isEqualTo("window/" + window.getId() + "/reference");
  }

  private static AccessWindow window(boolean coversHealth) {
    return new AccessWindow("ruth", "file", "quality-assurance", coversHealth, OPENED, CLOSES);
  }
}
