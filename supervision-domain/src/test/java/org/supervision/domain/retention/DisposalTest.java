package org.supervision.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.policy.RetentionRule;

class DisposalTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final KeptUntil OVER = left(LocalDate.of(2020, 5, 15), LocalDate.of(2026, 5, 15));

  private final Disposal disposal = new Disposal("northmere", "file", "abe", OVER, TODAY);

  @Test
  void onePersonProposesAndAnotherApprovesBothHavingLooked() {
    assertThatThrownBy(() -> disposal.propose("nina", null, NOW))
        .isInstanceOf(FactsNotOpened.class);
    propose();
    assertThatThrownBy(() -> disposal.approve("nina", TODAY, NOW))
        .isInstanceOf(DisposalNeedsTwo.class);
    assertThatThrownBy(() -> disposal.approve("olga", TODAY, NOW))
        .isInstanceOf(FactsNotOpened.class);
    approve();
    assertThat(disposal.getState()).isEqualTo(DisposalState.APPROVED);
    assertThatThrownBy(() -> disposal.propose("nina", null, NOW))
        .isInstanceOf(DisposalIsElsewhere.class);
  }

  @Test
  void theSameDateChangesNothing() {
    propose();
    assertThat(disposal.follow(OVER, TODAY, NOW)).isFalse();
    assertThat(disposal.getState()).isEqualTo(DisposalState.PROPOSED);
  }

  @Test
  void anotherDateStrikesWhatWasSaidOnTheOldOne() {
    propose();
    approve();
    KeptUntil later = left(LocalDate.of(2020, 5, 31), LocalDate.of(2026, 5, 31));
    assertThat(disposal.follow(later, TODAY, NOW)).isTrue();
    assertThat(disposal.getState()).isEqualTo(DisposalState.REVIEW);
    assertThat(disposal.getFall().getBecause()).isEqualTo(FellBecause.DATE);
    assertThat(disposal.getKeptUntil()).isEqualTo("2026-05-31");
    assertThat(disposal.getApproval()).isNull();
  }

  @Test
  void whoComesBackTakesItAwayUntilTheyLeaveAgain() {
    propose();
    KeptUntil back = new KeptUntil(KeptBecause.CAME_BACK, TODAY, null, rule());
    assertThat(disposal.follow(back, TODAY, NOW)).isTrue();
    assertThat(disposal.getState()).isEqualTo(DisposalState.NOT_DUE);
    assertThat(disposal.follow(back, TODAY, NOW)).isFalse();
    assertThat(disposal.follow(OVER, TODAY, NOW)).isTrue();
    assertThat(disposal.getState()).isEqualTo(DisposalState.REVIEW);
  }

  /** Whatever two people said while a clock was seven years ahead counts for nothing after it. */
  @Test
  void aClockThatWasSevenYearsAheadDestroysNothing() {
    LocalDate ahead = TODAY.plusYears(7);
    KeptUntil until = left(LocalDate.of(2024, 2, 29), LocalDate.of(2030, 2, 28));
    Disposal early = new Disposal("here", "file", "cole", until, ahead);
    early.lookInto("nina");
    early.propose("nina", null, NOW);
    early.lookInto("olga");
    early.approve("olga", ahead.plusDays(7), NOW);
    assertThatThrownBy(() -> early.begin("nina", TODAY, NOW))
        .as("its waiting period ends in 2033")
        .isInstanceOf(DisposalStillWaits.class);
    assertThat(early.follow(until, TODAY, NOW)).isTrue();
    assertThat(early.getState()).isEqualTo(DisposalState.NOT_DUE);
    assertThat(early.getApproval()).isNull();
    assertThatThrownBy(() -> early.begin("nina", ahead.plusDays(8), NOW))
        .isInstanceOf(DisposalIsElsewhere.class);
  }

  @Test
  void aHoldStrikesWhatWasSaid() {
    propose();
    approve();
    disposal.hold(NOW);
    assertThat(disposal.getState()).isEqualTo(DisposalState.REVIEW);
    assertThat(disposal.getFall().getBecause()).isEqualTo(FellBecause.HOLD);
  }

  @Test
  void eitherStopsItAndNobodyStopsWhatWasNotProposed() {
    assertThatThrownBy(() -> disposal.stop("nina", null, NOW))
        .isInstanceOf(DisposalIsElsewhere.class);
    propose();
    disposal.stop("nina", null, NOW);
    assertThat(disposal.getState()).isEqualTo(DisposalState.REVIEW);
    assertThat(disposal.getFall().getBy()).isEqualTo("nina");
  }

  private void propose() {
    disposal.lookInto("nina");
    disposal.propose("nina", null, NOW);
  }

  private void approve() {
    disposal.lookInto("olga");
    disposal.approve("olga", TODAY.plusDays(7), NOW);
  }

  private static KeptUntil left(LocalDate last, LocalDate until) {
    return new KeptUntil(KeptBecause.LEFT, last, until, rule());
  }

  private static RetentionRule rule() {
    return new RetentionRule("all", "BCP", Deadline.of(Period.ofYears(6)), List.of());
  }
}
