package org.supervision.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** An address opens with one secret, the last one that was made, until it is taken back. */
class CalendarAddressTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  @Test
  void oneWithoutASecretDoesNotOpen() {
    assertThat(new CalendarAddress("priya").isOpen()).isFalse();
  }

  @Test
  void aNewSecretOpensItAndNobodyHasReadThatYet() {
    CalendarAddress address = new CalendarAddress("priya");
    address.makeAnew("a".repeat(64), NOW);
    assertThat(address.isOpen()).isTrue();
    assertThat(address.getMadeAt()).isEqualTo(NOW);
    assertThat(address.getLastReadAt()).isNull();
  }

  @Test
  void whatWasRevokedOpensNoMoreUntilItIsMadeAnew() {
    CalendarAddress address = new CalendarAddress("priya");
    address.makeAnew("a".repeat(64), NOW);
    address.revoke();
    assertThat(address.isOpen()).isFalse();
    address.makeAnew("b".repeat(64), NOW.plusSeconds(1));
    assertThat(address.isOpen()).isTrue();
  }
}
