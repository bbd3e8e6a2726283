package org.supervision.domain.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supervision.domain.shared.SealedText;

class AccessGrantTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final Instant END = NOW.plus(Duration.ofDays(7));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final List<String> NAMED = List.of("priya");

  private final AccessGrant grant = asked(END);

  @Test
  void nobodyApprovesOrRefusesWhatTheyAskedFor() {
    assertThatThrownBy(() -> grant.approve("ed", NAMED, false, null, NOW))
        .isInstanceOf(GrantIsOnesOwn.class);
    assertThatThrownBy(() -> grant.refuse("ed", NAMED, null, NOW))
        .isInstanceOf(GrantIsOnesOwn.class);
    assertThat(grant.getState()).isEqualTo(GrantState.ASKED);
  }

  @Test
  void nobodyDecidesOnWhatNamesThem() {
    assertThatThrownBy(() -> grant.approve("priya", NAMED, false, null, NOW))
        .isInstanceOf(GrantIsOnesOwn.class);
    assertThat(grant.isRunning(NOW)).isFalse();
  }

  @Test
  void itIsDecidedOnce() {
    grant.refuse("hal", NAMED, null, NOW);
    assertThatThrownBy(() -> grant.approve("olga", NAMED, false, null, NOW))
        .isInstanceOf(GrantAlreadyDecided.class);
  }

  @Test
  void itRunsFromItsStartAndNotAtItsEnd() {
    grant.approve("hal", NAMED, false, null, NOW);
    assertThat(grant.isRunning(NOW.minusNanos(1_000))).isFalse();
    assertThat(grant.isRunning(NOW)).isTrue();
    assertThat(grant.isRunning(END.minusNanos(1_000))).isTrue();
    assertThat(grant.isRunning(END)).isFalse();
  }

  @Test
  void revokedItOpensNothingFromThatInstant() {
    grant.approve("hal", NAMED, false, null, NOW);
    Instant later = NOW.plus(Duration.ofHours(1));
    grant.revoke("hal", later);
    assertThat(grant.isRunning(later)).isFalse();
    assertThatThrownBy(() -> grant.revoke("hal", later)).isInstanceOf(GrantNotRunning.class);
  }

  @Test
  void itReachesHealthOnlyWhereTheApproverSaysSo() {
    assertThat(grant.granted().coversHealth()).isFalse();
    grant.approve("hal", NAMED, true, null, NOW);
    assertThat(grant.granted().coversHealth()).isTrue();
  }

  @Test
  void aRequestOpensSomethingAndEndsAfterItStarts() {
    assertThatThrownBy(() -> new GrantScope(false, false, false, DAY, DAY))
        .isInstanceOf(GrantOpensNothing.class);
    assertThatThrownBy(() -> new GrantScope(true, false, false, DAY, DAY.minusDays(1)))
        .isInstanceOf(GrantOpensNothing.class);
    assertThatThrownBy(() -> asked(NOW)).isInstanceOf(GrantEndsBeforeItStarts.class);
  }

  @Test
  void aNoticeIsWithheldUntilADayToComeAndKeepsWhy() {
    LocalDate today = LocalDate.of(2026, 11, 24);
    SealedText why = SealedText.of(new byte[64]);
    assertThatThrownBy(() -> Withholding.until(today, why, today))
        .isInstanceOf(WithholdingEndsTooSoon.class);
    grant.approve("hal", NAMED, false, Withholding.until(today.plusDays(1), why, today), NOW);
    assertThat(grant.getWithheldUntil()).isEqualTo("2026-11-25");
    assertThat(grant.getWithheldReason()).isEqualTo(why);
  }

  private static AccessGrant asked(Instant end) {
    return new AccessGrant(
        "northmere",
        "ed",
        "investigation",
        new GrantScope(true, false, false, DAY, DAY),
        NOW,
        end,
        NOW);
  }
}
