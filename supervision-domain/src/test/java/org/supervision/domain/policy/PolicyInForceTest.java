package org.supervision.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PolicyInForceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void itHoldsFromItsFirstDayUntilAnotherFollows() {
    PolicyInForce put = put(TODAY, "hal");
    assertThat(put.holdsOn(TODAY.minusDays(1))).isFalse();
    assertThat(put.holdsOn(TODAY.plusYears(3))).isTrue();
    put.giveWay(TODAY.plusDays(7));
    assertThat(put.holdsOn(TODAY.plusDays(6))).isTrue();
    assertThat(put.holdsOn(TODAY.plusDays(7))).isFalse();
  }

  @Test
  void whatWasToBeginLaterNeverDoes() {
    PolicyInForce put = put(TODAY.plusDays(30), "hal");
    put.giveWay(TODAY.plusDays(7));
    assertThat(put.getUntilOn()).isEqualTo(put.getFromOn());
    assertThat(put.holdsOn(TODAY.plusDays(30))).isFalse();
  }

  @Test
  void nothingIsPutInForceForADayThatIsOver() {
    assertThatThrownBy(() -> put(TODAY.minusDays(1), "hal"))
        .isInstanceOf(PolicyNotForThePast.class);
  }

  @Test
  void nobodyActsOnTheirOwnAuthority() {
    assertThatThrownBy(() -> put(TODAY, "ita")).isInstanceOf(AuthorityIsAnother.class);
  }

  private static PolicyInForce put(LocalDate from, String authority) {
    return new PolicyInForce("northmere", "v2", from, "ita", authority, Instant.EPOCH, TODAY);
  }
}
