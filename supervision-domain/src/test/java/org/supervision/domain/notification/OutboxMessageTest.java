package org.supervision.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A message waits ever longer between tries, and is given up after some two days. */
class OutboxMessageTest {

  private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");

  @Test
  void aNewMessageIsTriedAtOnce() {
    assertThat(message().getNextTryAt()).isEqualTo(NOW);
    assertThat(message().isWaiting()).isTrue();
  }

  @Test
  void aMessageThatWasTakenWaitsNoMore() {
    OutboxMessage message = message();
    message.sent(NOW);
    assertThat(message.isWaiting()).isFalse();
    assertThat(message.getSentAt()).isEqualTo(NOW);
  }

  @Test
  void eachWaitIsTwiceTheLastAndNoneLongerThanSixHours() {
    OutboxMessage message = message();
    message.postpone(NOW);
    assertThat(message.getNextTryAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
    message.postpone(NOW);
    assertThat(message.getNextTryAt()).isEqualTo(NOW.plus(Duration.ofMinutes(2)));
    for (int i = 0; i < 10; i++) {
      message.postpone(NOW);
    }
    assertThat(message.getNextTryAt()).isEqualTo(NOW.plus(Duration.ofHours(6)));
  }

  @Test
  void itIsGivenUpInTheEndWithTheReasonKept() {
    OutboxMessage message = message();
    for (int i = 0; i < OutboxMessage.TRIES; i++) {
      assertThat(message.isWaiting()).isTrue();
      message.postpone(NOW);
    }
    assertThat(message.isWaiting()).isFalse();
    assertThat(message.getNotSent()).isEqualTo(NotSent.GIVEN_UP);
  }

  @Test
  void aMessageToALeaverIsDropped() {
    OutboxMessage message = message();
    message.drop(NotSent.HAS_LEFT);
    assertThat(message.isWaiting()).isFalse();
    assertThat(message.getSentAt()).isNull();
  }

  private static OutboxMessage message() {
    return new OutboxMessage(MessageKind.RECORD_SHARED, "priya", "/record/1", NOW);
  }
}
