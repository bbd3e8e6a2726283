package org.supervision.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SharingTest {

  private final Sharing sharing = new Sharing(Instant.parse("2026-07-02T08:30:00Z"));

  @Test
  void whatTheReaderSawIsRememberedWhileTheyReadWhatCameAfterIt() {
    assertThat(sharing.seenBefore(1)).isZero();
    sharing.see(1);
    assertThat(sharing.seenBefore(1)).isZero();
    assertThat(sharing.seenBefore(3)).isEqualTo(1);
    sharing.see(3);
    sharing.see(3);
    assertThat(sharing.seenBefore(3)).isEqualTo(1);
    assertThat(sharing.isUnseen(3)).isFalse();
    assertThat(sharing.seenBefore(4)).isEqualTo(3);
  }

  @Test
  void anOlderVersionIsNoNewerSight() {
    sharing.see(3);
    sharing.see(2);
    assertThat(sharing.seenBefore(4)).isEqualTo(3);
  }
}
