package org.supervision.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.policy.WorkingDays;

/** Whether a record was written up within the policy's deadline (P10). */
class WrittenUpTest {

  private static final LocalDate BY = LocalDate.of(2026, 11, 9);
  private static final String WRITER = "tom";

  @Test
  void aRecordSharedOnTheLastDayIsInTimeAndOnTheDayAfterLate() {
    assertThat(shared("2026-11-09T23:59:59Z").isLate()).isFalse();
    assertThat(shared("2026-11-10T00:00:00Z").isLate()).isTrue();
  }

  @Test
  void theDayEndsInLondonAlsoInSummer() {
    LocalDate july = LocalDate.of(2026, 7, 6);
    assertThat(WrittenUp.at(july, Instant.parse("2026-07-06T22:59:59Z")).isLate()).isFalse();
    assertThat(WrittenUp.at(july, Instant.parse("2026-07-06T23:00:00Z")).isLate()).isTrue();
  }

  @Test
  void aDraftIsOverdueFromTheDayAfterAndLateOnlyOnceItIsShared() {
    WrittenUp draft = WrittenUp.at(BY, null);
    assertThat(draft.isOverdue(BY)).isFalse();
    assertThat(draft.isOverdue(BY.plusDays(1))).isTrue();
    assertThat(draft.isLate()).isFalse();
    assertThat(shared("2026-11-12T10:00:00Z").isOverdue(BY.plusDays(9))).isFalse();
  }

  @Test
  void sharingAgainDoesNotMakeALateRecordOfOneThatWasInTime() {
    SupervisionRecord record = Example.draft();
    record.share(WRITER, Instant.parse("2026-11-09T09:00:00Z"));
    record.edit(WRITER, Instant.parse("2026-11-20T09:00:00Z"));
    record.share(WRITER, Instant.parse("2026-11-20T09:05:00Z"));
    assertThat(record.writtenUp()).isEqualTo(new WrittenUp(BY, BY));
    assertThat(record.writtenUp().isLate()).isFalse();
  }

  @Test
  void whatHasNoDayCannotBeLate() {
    WrittenUp addendum = WrittenUp.at(null, Instant.parse("2026-12-24T10:00:00Z"));
    assertThat(addendum.isLate()).isFalse();
    assertThat(addendum.isOverdue(LocalDate.of(2027, 1, 4))).isFalse();
  }

  @Test
  void theDeadlineIsReckonedInWorkingDaysOrInDaysOfTheCalendar() {
    WorkingDays noHolidays = new WorkingDays(day -> false);
    LocalDate thursday = LocalDate.of(2026, 11, 5);
    assertThat(Deadline.valueOf("5 working days").from(thursday, noHolidays))
        .isEqualTo(LocalDate.of(2026, 11, 12));
    assertThat(Deadline.valueOf("P7D").from(thursday, noHolidays))
        .isEqualTo(LocalDate.of(2026, 11, 12));
  }

  private static WrittenUp shared(String at) {
    return WrittenUp.at(BY, Instant.parse(at));
  }
}
