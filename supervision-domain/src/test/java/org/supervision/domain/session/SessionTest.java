package org.supervision.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.supervision.domain.access.NotYourStep;
import org.supervision.domain.people.NobodySupervisesThemselves;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.SealedText;

/** A session is planned, then held or cancelled, and nothing after that. */
class SessionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 2);
  private static final SealedText WHY = SealedText.of(new byte[64]);

  @Test
  void halfPastNineInSummerIsHalfPastEightInTheDatabase() {
    assertThat(planned().getStartsAt()).isEqualTo(Instant.parse("2026-07-02T08:30:00Z"));
  }

  @Test
  void aSessionIsHeldByItsSupervisorToday() {
    Session session = planned();
    assertThatThrownBy(() -> session.hold("priya", DAY, 80, false, DAY))
        .isInstanceOf(NotYourStep.class);
    session.hold("tom", DAY, 80, false, DAY);
    assertThat(session.getState()).isEqualTo(SessionState.HELD);
    assertThat(session.getMinutes()).isEqualTo(80);
  }

  @Test
  void aSessionThatWasHeldOnAnotherDayShowsThatDayAndNoOther() {
    Session session = planned();
    session.hold("tom", DAY.minusDays(2), 60, false, DAY);
    assertThat(session.getOnDay()).isEqualTo(DAY.minusDays(2));
    assertThat(session.getStartsAt()).isEqualTo(Instant.parse("2026-06-30T08:30:00Z"));
  }

  @Test
  void heldOnAnotherDayInWinterItKeepsTheTimeOnTheClock() {
    Session session = planned();
    LocalDate winter = LocalDate.of(2026, 1, 12);
    session.hold("tom", winter, 60, false, DAY);
    assertThat(session.getStartsAt()).isEqualTo(Instant.parse("2026-01-12T09:30:00Z"));
  }

  @Test
  void howItWasPlannedIsKeptBesideHowItWasHeld() {
    Session session = planned();
    session.hold("tom", DAY.minusDays(1), 75, true, DAY);
    HeldTime held = session.getHeldTime();
    assertThat(held.getPlannedOn()).isEqualTo(DAY);
    assertThat(held.getPlannedMinutes()).isEqualTo(90);
    assertThat(held.isShorter(session.getMinutes())).isTrue();
    assertThat(held.isInterrupted()).isTrue();
  }

  @Test
  void timeIsProtectedFromNinetyMinutesOnWhereNobodyCameBetween() {
    Session whole = planned();
    whole.hold("tom", DAY, 90, false, DAY);
    assertThat(whole.getHeldTime().isProtected(90)).isTrue();
    assertThat(whole.getHeldTime().isProtected(89)).isFalse();
    Session broken = planned();
    broken.hold("tom", DAY, 120, true, DAY);
    assertThat(broken.getHeldTime().isProtected(120)).isFalse();
  }

  @Test
  void nobodyHoldsASessionOfFiveMinutes() {
    assertThatThrownBy(() -> planned().hold("tom", DAY, 5, false, DAY))
        .isInstanceOf(SessionLengthUnlikely.class);
  }

  @Test
  void aSessionIsNeverHeldInTheFuture() {
    assertThatThrownBy(() -> planned().hold("tom", DAY.plusDays(1), 80, false, DAY))
        .isInstanceOf(SessionInTheFuture.class);
  }

  @Test
  void eitherCancelsAPlannedSessionAndNobodyElse() {
    Session session = planned();
    assertThatThrownBy(() -> session.cancel("ruth", WHY)).isInstanceOf(NotYourStep.class);
    session.cancel("priya", WHY);
    assertThat(session.getState()).isEqualTo(SessionState.CANCELLED);
    assertThat(session.getCancelledById()).isEqualTo("priya");
  }

  @Test
  void whatWasCancelledIsNotHeldAndWhatWasHeldIsNotCancelled() {
    Session cancelled = planned();
    cancelled.cancel("tom", WHY);
    assertThatThrownBy(() -> cancelled.hold("tom", DAY, 80, false, DAY))
        .isInstanceOf(SessionNotPlanned.class);
    Session held = planned();
    held.hold("tom", DAY, 80, false, DAY);
    assertThatThrownBy(() -> held.cancel("tom", WHY)).isInstanceOf(SessionNotPlanned.class);
    assertThatThrownBy(() -> held.hold("tom", DAY, 80, false, DAY))
        .isInstanceOf(SessionNotPlanned.class);
  }

  @Test
  void aPlannedSessionStaysAtTheSameTimeWithTheNextSupervisor() {
    Session session = planned();
    Instant before = session.getStartsAt();
    session.passTo(next());

    assertThat(session.getSupervisorId()).isEqualTo("sam");
    assertThat(session.relationshipId()).isNotNull().isNotEqualTo(planned().relationshipId());
    assertThat(session.getStartsAt()).isEqualTo(before);
    assertThatThrownBy(() -> session.hold("tom", DAY, 80, false, DAY))
        .isInstanceOf(NotYourStep.class);
  }

  @Test
  void howOftenItWasMovedIsCountedFromOneToTheNext() {
    Session first = planned();
    Session second = planned();
    second.standInFor(first);
    Session third = planned();
    third.standInFor(second);
    assertThat(first.getMovedTimes()).isZero();
    assertThat(third.getMovedTimes()).isEqualTo(2);
    assertThat(third.getCalendarId()).isEqualTo(first.getId());
  }

  @Test
  void whatTookPlaceNeverPassesToAnother() {
    Session session = planned();
    session.hold("tom", DAY, 80, false, DAY);

    assertThatThrownBy(() -> session.passTo(next())).isInstanceOf(SessionNotPlanned.class);
    assertThatThrownBy(session::lapse).isInstanceOf(SessionNotPlanned.class);
  }

  @Test
  void noSessionLastsFiveMinutesOrNineHours() {
    assertThatThrownBy(() -> SessionTime.at(DAY, LocalTime.NOON, 5))
        .isInstanceOf(SessionLengthUnlikely.class);
    assertThatThrownBy(() -> SessionTime.at(DAY, LocalTime.NOON, 540))
        .isInstanceOf(SessionLengthUnlikely.class);
  }

  @Test
  void nobodySupervisesThemselves() {
    assertThatThrownBy(
            () ->
                new SupervisoryRelationship(
                    "northmere", "tom", "tom", RelationshipKind.LINE_MANAGEMENT, Instant.EPOCH))
        .isInstanceOf(NobodySupervisesThemselves.class);
  }

  private static SupervisoryRelationship next() {
    return new SupervisoryRelationship(
        "northmere", "priya", "sam", RelationshipKind.LINE_MANAGEMENT, Instant.EPOCH);
  }

  private static Session planned() {
    SupervisoryRelationship pair =
        new SupervisoryRelationship(
            "northmere", "priya", "tom", RelationshipKind.LINE_MANAGEMENT, Instant.EPOCH);
    return new Session(pair, "file", SessionTime.at(DAY, LocalTime.of(9, 30), 90), "form");
  }
}
