package org.supervision.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A job runs at the same time on London's clocks, and what is kept of it is when and how long. */
class JobTest {

  private static final Instant NIGHT = Instant.parse("2026-11-24T03:30:00Z");

  @Test
  void itRunsAtHalfPastThreeOfTheClockInWinterAndInSummer() {
    assertThat(Job.VERIFY.next(Instant.parse("2026-11-24T02:00:00Z"))).isEqualTo(NIGHT);
    assertThat(Job.VERIFY.next(NIGHT)).isEqualTo(NIGHT.plus(Duration.ofDays(1)));
    assertThat(Job.VERIFY.next(Instant.parse("2026-07-01T12:00:00Z")))
        .isEqualTo(Instant.parse("2026-07-02T02:30:00Z"));
  }

  @Test
  void theNightsInWhichTheClocksChangeHaveOneRunEach() {
    assertThat(Job.VERIFY.next(Instant.parse("2027-03-27T12:00:00Z")))
        .isEqualTo(Instant.parse("2027-03-28T02:30:00Z"));
    assertThat(Job.VERIFY.next(Instant.parse("2027-03-28T02:30:00Z")))
        .isEqualTo(Instant.parse("2027-03-29T02:30:00Z"));
    assertThat(Job.VERIFY.next(Instant.parse("2026-10-24T12:00:00Z")))
        .isEqualTo(Instant.parse("2026-10-25T03:30:00Z"));
  }

  @Test
  void aRunIsUnderWayDoneOrBroken() {
    JobRun run = new JobRun(Job.VERIFY, LocalDate.of(2026, 11, 24));
    run.begin(NIGHT);
    assertThat(run.isRunning()).isTrue();
    assertThat(run.took()).isNull();
    run.done(NIGHT.plusSeconds(9), 3);
    assertThat(run.isRunning()).isFalse();
    assertThat(run.isBroken()).isFalse();
    assertThat(run.took()).isEqualTo(Duration.ofSeconds(9));
    assertThat(run.getThings()).isEqualTo(3);
    run.begin(NIGHT.plusSeconds(20));
    run.broke(NIGHT.plusSeconds(21));
    assertThat(run.isBroken()).isTrue();
    assertThat(run.getThings()).isNull();
  }
}
