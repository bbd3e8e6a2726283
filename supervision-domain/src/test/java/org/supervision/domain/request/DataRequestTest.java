package org.supervision.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.policy.WorkingDays;

class DataRequestTest {

  private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
  private static final LocalDate BOXING_DAY = LocalDate.of(2026, 12, 28);
  private static final WorkingDays CALENDAR =
      new WorkingDays(Set.of(CHRISTMAS, BOXING_DAY)::contains);
  private static final Deadline MONTH = Deadline.valueOf("P1M or the next working day");
  private static final FileSubject FILE = new SupervisionFile("here", "ida", Instant.EPOCH);
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 15);

  @ParameterizedTest(name = "received {0}, due {1}")
  @CsvSource({
    "2027-01-31, 2027-03-01",
    "2026-11-24, 2026-12-24",
    "2026-11-25, 2026-12-29",
    "2026-12-31, 2027-02-01"
  })
  void itIsDueInAMonthOrOnTheNextWorkingDay(LocalDate received, LocalDate due) {
    assertThat(access(received).getDueOn()).isEqualTo(due);
  }

  @Test
  void theDaysUntilTheySayWhatTheyMeanDoNotCount() {
    DataRequest request = access(day("2027-01-31"));
    request.stop(StoppedFor.CLARIFICATION, day("2027-02-01"), TODAY);
    assertThat(request.standing(day("2027-06-01"))).isEqualTo(RequestStanding.STOPPED);
    request.start(day("2027-02-04"), TODAY);
    assertThat(due(request)).isEqualTo(day("2027-03-03"));
    request.stop(StoppedFor.CLARIFICATION, day("2027-02-10"), TODAY);
    request.start(day("2027-02-11"), TODAY);
    assertThat(due(request)).as("twice").isEqualTo(day("2027-03-04"));
  }

  @Test
  void timeBeginsWhenItIsKnownWhoAsksWhereThatWasAsked() {
    DataRequest request = access(day("2026-11-24"));
    request.stop(StoppedFor.CLARIFICATION, day("2026-11-25"), TODAY);
    request.start(day("2026-11-27"), TODAY);
    request.stop(StoppedFor.IDENTITY, day("2026-11-27"), TODAY);
    request.checkIdentity(day("2026-12-01"), TODAY);
    assertThat(due(request)).as("no day before counts twice").isEqualTo(day("2027-01-01"));
    assertThat(request.isStopped()).isFalse();
  }

  @Test
  void whoIsKnownAnywayMovesNoDay() {
    DataRequest request = access(day("2026-11-24"));
    request.checkIdentity(day("2026-11-30"), TODAY);
    assertThat(due(request)).isEqualTo(day("2026-12-24"));
    assertThatThrownBy(() -> request.checkIdentity(TODAY, TODAY))
        .isInstanceOf(IdentityIsChecked.class);
    assertThatThrownBy(() -> request.stop(StoppedFor.IDENTITY, TODAY, TODAY))
        .isInstanceOf(IdentityIsChecked.class);
  }

  @Test
  void anExtensionAddsTwoMonthsOnceBeforeItIsDue() {
    DataRequest request = access(day("2027-01-31"));
    request.extend(TODAY);
    assertThat(due(request)).as("months are added before they are clipped").isEqualTo("2027-04-30");
    assertThatThrownBy(() -> request.extend(TODAY)).isInstanceOf(ExtendedAlready.class);
    DataRequest late = access(day("2026-12-31"));
    late.extend(day("2027-02-01"));
    assertThatThrownBy(() -> access(day("2026-12-31")).extend(day("2027-02-02")))
        .isInstanceOf(ExtensionTooLate.class);
    DataRequest standing = access(day("2027-01-31"));
    standing.stop(StoppedFor.IDENTITY, TODAY, TODAY);
    assertThatThrownBy(() -> standing.extend(TODAY)).isInstanceOf(ClockStands.class);
  }

  @Test
  void aClockStandsOnceAndRunsOnceInOrder() {
    DataRequest request = access(day("2027-01-31"));
    assertThatThrownBy(() -> request.start(TODAY, TODAY)).isInstanceOf(ClockRuns.class);
    for (String wrong : new String[] {"2027-01-30", "2027-02-16"}) {
      assertThatThrownBy(() -> request.stop(StoppedFor.CLARIFICATION, day(wrong), TODAY))
          .isInstanceOf(DayOutOfOrder.class);
    }
    request.stop(StoppedFor.IDENTITY, day("2027-02-10"), TODAY);
    assertThatThrownBy(() -> request.stop(StoppedFor.CLARIFICATION, TODAY, TODAY))
        .isInstanceOf(ClockStands.class);
    assertThatThrownBy(() -> request.start(TODAY, TODAY)).isInstanceOf(ClockRuns.class);
    assertThatThrownBy(() -> request.checkIdentity(day("2027-02-09"), TODAY))
        .isInstanceOf(DayOutOfOrder.class);
    assertThatThrownBy(() -> request.checkIdentity(null, TODAY)).isInstanceOf(DayOutOfOrder.class);
  }

  @ParameterizedTest
  @EnumSource(StoppedFor.class)
  void whatIsOverdueStaysOverdue(StoppedFor cause) {
    DataRequest request = access(day("2026-12-31"));
    assertThatThrownBy(() -> request.stop(cause, day("2027-02-02"), TODAY))
        .isInstanceOf(ClockRanOut.class);
    assertThat(request.standing(TODAY)).isEqualTo(RequestStanding.OVERDUE);
    request.stop(cause, day("2027-02-01"), TODAY);
  }

  @Test
  void aComplaintIsAcknowledgedInThirtyDaysAndThenHasNoDay() {
    DataRequest request = request(RequestKind.COMPLAINT, day("2027-01-31"));
    assertThat(due(request)).isEqualTo(day("2027-03-02"));
    assertThatThrownBy(() -> request.stop(StoppedFor.CLARIFICATION, TODAY, TODAY))
        .isInstanceOf(NoClockOfComplaint.class);
    assertThatThrownBy(() -> request.extend(TODAY)).isInstanceOf(NoClockOfComplaint.class);
    request.acknowledge(day("2027-02-02"), TODAY);
    assertThat(due(request)).isNull();
    assertThat(request.standing(day("2030-01-01"))).isEqualTo(RequestStanding.OPEN);
    assertThatThrownBy(() -> request.acknowledge(TODAY, TODAY))
        .isInstanceOf(AcknowledgedAlready.class);
    assertThatThrownBy(() -> access(TODAY).acknowledge(TODAY, TODAY))
        .isInstanceOf(NotComplaint.class);
  }

  @Test
  void itIsDueSoonAWeekBeforeAndOverdueTheDayAfter() {
    DataRequest request = access(day("2026-11-24"));
    assertThat(request.standing(day("2026-12-16"))).isEqualTo(RequestStanding.OPEN);
    assertThat(request.standing(day("2026-12-17"))).isEqualTo(RequestStanding.DUE_SOON);
    assertThat(request.standing(day("2026-12-24"))).isEqualTo(RequestStanding.DUE_SOON);
    assertThat(request.standing(day("2026-12-25"))).isEqualTo(RequestStanding.OVERDUE);
  }

  @Test
  void nothingIsAnsweredToSomebodyOfWhomNobodyKnowsWhoTheyAre() {
    DataRequest request = access(day("2027-01-31"));
    assertThatThrownBy(() -> request.close(RequestOutcome.ANSWERED, TODAY))
        .isInstanceOf(IdentityNotChecked.class);
    request.checkIdentity(TODAY, TODAY);
    assertThatThrownBy(() -> request.close(RequestOutcome.ANSWERED, TODAY))
        .isInstanceOf(NothingGivenYet.class);
    request.pack(TODAY);
    request.deliver(TODAY, TODAY);
    request.close(RequestOutcome.ANSWERED, TODAY);
    assertThat(request.standing(TODAY.plusYears(1))).isEqualTo(RequestStanding.CLOSED);
  }

  @Test
  void nothingIsGivenBeforeItIsKnownWhoAsksNorAfterItIsOver() {
    DataRequest request = access(day("2027-01-31"));
    assertThatThrownBy(() -> request.deliver(TODAY, TODAY)).isInstanceOf(IdentityNotChecked.class);
    request.checkIdentity(day("2027-02-09"), TODAY);
    assertThatThrownBy(() -> request.deliver(TODAY, TODAY)).isInstanceOf(NothingPutTogether.class);
    request.pack(day("2027-02-10"));
    request.pack(TODAY);
    assertThatThrownBy(() -> request.deliver(day("2027-02-09"), TODAY))
        .isInstanceOf(DayOutOfOrder.class);
    assertThatThrownBy(() -> request.deliver(TODAY.plusDays(1), TODAY))
        .isInstanceOf(DayOutOfOrder.class);
    request.deliver(day("2027-02-10"), TODAY);
    request.deliver(TODAY, TODAY);
    request.close(RequestOutcome.ANSWERED, TODAY);
    assertThatThrownBy(() -> request.deliver(TODAY, TODAY)).isInstanceOf(RequestIsClosed.class);
  }

  @Test
  void whatWasGivenInTimeIsNotOverdueHoweverLateItIsClosed() {
    DataRequest request = access(day("2026-11-24"));
    request.checkIdentity(day("2026-11-24"), TODAY);
    request.pack(day("2026-12-19"));
    request.deliver(day("2026-12-20"), TODAY);
    request.deliver(day("2026-12-22"), TODAY);
    assertThat(request.standing(day("2026-12-25"))).isEqualTo(RequestStanding.GIVEN);
    assertThat(request.getDeliveredOn()).as("the first time").isEqualTo("2026-12-20");
    for (Runnable step :
        new Runnable[] {
          () -> request.stop(StoppedFor.CLARIFICATION, day("2026-12-21"), TODAY),
          () -> request.extend(day("2026-12-21"))
        }) {
      assertThatThrownBy(step::run).isInstanceOf(AnswerIsGiven.class);
    }
    request.close(RequestOutcome.ANSWERED, day("2026-12-29"));
    assertThat(request.getDeliveredOn()).isEqualTo("2026-12-20");
  }

  @ParameterizedTest
  @EnumSource(
      value = RequestOutcome.class,
      names = {"REFUSED", "WITHDRAWN"})
  void whatIsClosedGoesNoFurther(RequestOutcome outcome) {
    DataRequest request = access(day("2027-01-31"));
    request.close(outcome, TODAY);
    for (Runnable step :
        new Runnable[] {
          () -> request.close(outcome, TODAY),
          () -> request.take("olga"),
          () -> request.checkIdentity(TODAY, TODAY),
          () -> request.stop(StoppedFor.CLARIFICATION, TODAY, TODAY),
          () -> request.start(TODAY, TODAY),
          () -> request.extend(TODAY),
          () -> request.acknowledge(TODAY, TODAY)
        }) {
      assertThatThrownBy(step::run).isInstanceOf(RequestIsClosed.class);
    }
  }

  @Test
  void itCameTodayOrBefore() {
    assertThatThrownBy(() -> access(null)).isInstanceOf(ReceivedLater.class);
    assertThatThrownBy(() -> access(TODAY.plusDays(1))).isInstanceOf(ReceivedLater.class);
    assertThat(access(TODAY).getReceivedOn()).isEqualTo(TODAY);
  }

  private static LocalDate due(DataRequest request) {
    request.reckon(MONTH, CALENDAR);
    return request.getDueOn();
  }

  private static DataRequest access(LocalDate received) {
    return request(RequestKind.SUBJECT_ACCESS, received);
  }

  private static DataRequest request(RequestKind kind, LocalDate received) {
    DataRequest request = new DataRequest(FILE, kind, received, TODAY);
    request.reckon(MONTH, CALENDAR);
    return request;
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
