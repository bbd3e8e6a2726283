package org.supervision.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supervision.domain.record.Example.EARLIEST;
import static org.supervision.domain.record.Example.NOW;
import static org.supervision.domain.record.Example.SOMEBODY_ELSE;
import static org.supervision.domain.record.Example.SUPERVISEE;
import static org.supervision.domain.record.Example.SUPERVISOR;
import static org.supervision.domain.record.Example.TEMPLATE;
import static org.supervision.domain.record.Example.WHY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supervision.domain.access.NotYourStep;
import org.supervision.domain.access.Openness;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.RuleBroken;

/** What the steps of a record's life do, and what each needs. */
class SupervisionRecordTest {

  @Test
  void aDraftIsItsAuthorsAlone() {
    assertThat(Example.draft().openness()).isEqualTo(Openness.AUTHOR);
    assertThat(Example.draft().authorId()).isEqualTo(SUPERVISOR);
  }

  @Test
  void sharingCountsTheVersionsAndKeepsTheFirstTime() {
    SupervisionRecord record = Example.shared();
    record.edit(SUPERVISOR, NOW.plusSeconds(60));
    record.share(SUPERVISOR, NOW.plusSeconds(120));
    assertThat(record.getSharing().getTimes()).isEqualTo(2);
    assertThat(record.getSharing().getFirstAt()).isEqualTo(NOW);
    assertThat(record.getSharing().getLastAt()).isEqualTo(NOW.plusSeconds(120));
    assertThat(record.openness()).isEqualTo(Openness.PAIR);
  }

  @Test
  void aDraftThatTheFileLeavesBehindIsOpenToNobody() {
    SupervisionRecord record = Example.draft();
    record.closeUnshared(NOW);

    assertThat(record.getState()).isEqualTo(RecordState.CLOSED_UNSHARED);
    assertThat(record.openness()).isEqualTo(Openness.NOBODY);
    assertThat(record.recorderId()).isNull();
    assertThatThrownBy(() -> record.edit(SUPERVISOR, NOW)).isInstanceOf(StepNotPossible.class);
  }

  @Test
  void aDraftGoesOnWithTheNextSupervisorOnceBothAgreed() {
    SupervisionRecord record = Example.draft();
    record.offerToPass(SUPERVISOR, "the move");
    assertThat(record.getPassing().isAgreedFor("the move")).isFalse();
    record.consentToPass(SUPERVISEE, "the move", NOW);
    assertThat(record.getPassing().isAgreedFor("the move")).isTrue();
    assertThat(record.getPassing().isAgreedFor("another move")).isFalse();

    SupervisoryRelationship next = next();
    record.passTo(next, NOW.plusSeconds(60));

    assertThat(record.getState()).isEqualTo(RecordState.DRAFT);
    assertThat(record.authorId()).isEqualTo("sam");
    assertThat(record.readerId()).isEqualTo(SUPERVISEE);
    assertThat(record.relationshipId()).isEqualTo(next.getId());
    assertThat(record.getPassing().getBegunById()).isEqualTo(SUPERVISOR);
    assertThat(record.getPassing().isAgreedFor("the move")).isFalse();
    assertThatThrownBy(() -> record.edit(SUPERVISOR, NOW)).isInstanceOf(NotYourStep.class);
  }

  @Test
  void eitherTakesBackThatADraftGoesOn() {
    SupervisionRecord record = Example.draft();
    record.offerToPass(SUPERVISOR, "the move");
    record.consentToPass(SUPERVISEE, "the move", NOW);
    record.refuseToPass(SUPERVISEE);
    assertThat(record.getPassing().isAgreedFor("the move")).isFalse();
    record.consentToPass(SUPERVISEE, "the move", NOW);
    record.offerToPass(SUPERVISOR, null);

    assertThat(record.getPassing().isAgreedFor("the move")).isFalse();
    assertThatThrownBy(() -> record.consentToPass(SUPERVISEE, "the move", NOW))
        .isInstanceOf(DraftNotOffered.class);
  }

  @Test
  void onlyTheAuthorOffersADraftAndOnlyTheSuperviseeAgrees() {
    SupervisionRecord record = Example.draft();
    assertThatThrownBy(() -> record.offerToPass(SUPERVISEE, "the move"))
        .isInstanceOf(NotYourStep.class);
    record.offerToPass(SUPERVISOR, "the move");
    assertThatThrownBy(() -> record.consentToPass(SUPERVISOR, "the move", NOW))
        .isInstanceOf(NotYourStep.class);
    assertThatThrownBy(() -> record.consentToPass(SUPERVISEE, "another move", NOW))
        .isInstanceOf(DraftNotOffered.class);
  }

  @Test
  void whatIsSharedIsOfferedNoMore() {
    SupervisionRecord record = Example.draft();
    record.offerToPass(SUPERVISOR, "the move");
    record.consentToPass(SUPERVISEE, "the move", NOW);
    record.share(SUPERVISOR, NOW);
    assertThat(record.getPassing().isOfferedFor("the move")).isFalse();
    assertThatThrownBy(() -> record.passTo(next(), NOW)).isInstanceOf(StepNotPossible.class);
  }

  @Test
  void anAddendumIsItsAuthorsAloneAndPassesToNobody() {
    SupervisionRecord addendum = Example.signed().add(SUPERVISOR, TEMPLATE, NOW);
    assertThatThrownBy(() -> addendum.offerToPass(SUPERVISOR, "the move"))
        .isInstanceOf(NotYourStep.class);
  }

  private static SupervisoryRelationship next() {
    return new SupervisoryRelationship(
        "northmere", SUPERVISEE, "sam", RelationshipKind.LINE_MANAGEMENT, NOW);
  }

  @Test
  void whatWasSharedIsClosedByAMoveWithoutDeadlineOrReminders() {
    for (RecordState state :
        new RecordState[] {RecordState.SHARED, RecordState.AGREED, RecordState.HALF_SIGNED}) {
      SupervisionRecord record = Example.in(state);
      String signer = record.getFirstSignerId();
      record.closeByMove(Example.WHY, NOW);

      assertThat(record.getState()).isEqualTo(RecordState.CLOSED_UNSIGNED);
      assertThat(record.getFirstSignerId()).isEqualTo(signer);
      assertThat(record.getReason()).isEqualTo(Example.WHY);
    }
  }

  @Test
  void aMoveClosesNothingThatWasDecidedAndSharesNoDraft() {
    assertThatThrownBy(() -> Example.signed().closeByMove(Example.WHY, NOW))
        .isInstanceOf(StepNotPossible.class);
    assertThatThrownBy(() -> Example.draft().closeByMove(Example.WHY, NOW))
        .isInstanceOf(StepNotPossible.class);
    assertThatThrownBy(() -> Example.shared().closeUnshared(NOW))
        .isInstanceOf(StepNotPossible.class);
  }

  @Test
  void theSameTextIsNotSharedTwice() {
    SupervisionRecord record = Example.shared();
    assertThatThrownBy(() -> record.share(SUPERVISOR, NOW)).isInstanceOf(NothingNewToShare.class);
  }

  @Test
  void nobodyAgreesWhileAnAmendmentWaits() {
    SupervisionRecord record = Example.shared();
    assertThatThrownBy(() -> record.agree(SUPERVISEE, 2, NOW))
        .isInstanceOf(AmendmentsUnanswered.class);
    assertThat(record.getState()).isEqualTo(RecordState.SHARED);
  }

  @Test
  void nobodyAgreesToChangesThatTheyWereNotShown() {
    SupervisionRecord record = Example.shared();
    record.edit(SUPERVISOR, NOW);
    assertThatThrownBy(() -> record.agree(SUPERVISEE, 0, NOW))
        .isInstanceOf(ChangesNotYetShared.class);
  }

  @Test
  void reopeningTakesTheAgreementBackAndGivesTheTextToItsAuthor() {
    SupervisionRecord record = Example.agreed();
    record.reopen(SUPERVISEE);
    assertThat(record.getState()).isEqualTo(RecordState.SHARED);
    assertThat(record.getAgreedAt()).isNull();
    assertThat(record.isWaitingForReader()).as("its author has it again").isFalse();
    record.share(SUPERVISOR, NOW);
    assertThat(record.isWaitingForReader()).as("shared as it was").isTrue();
  }

  @Test
  void whatIsAgreedAfterAllIsTakenBackNoMore() {
    SupervisionRecord record = Example.agreed();
    record.reopen(SUPERVISOR);
    record.agree(SUPERVISEE, 0, NOW);
    record.sign(SUPERVISEE, NOW);
    record.withdrawSignature(SUPERVISEE);
    assertThat(record.getState()).isEqualTo(RecordState.SHARED);
    assertThat(record.isWaitingForReader()).as("it is hers to answer again").isTrue();
  }

  @Test
  void theFirstSignatureFreezesAndTheSecondLocks() {
    SupervisionRecord record = Example.agreed();
    assertThat(record.sign(SUPERVISEE, NOW)).isFalse();
    assertThat(record.getState()).isEqualTo(RecordState.HALF_SIGNED);
    assertThatThrownBy(() -> record.edit(SUPERVISOR, NOW)).isInstanceOf(StepNotPossible.class);
    assertThat(record.sign(SUPERVISOR, NOW.plusSeconds(5))).isTrue();
    assertThat(record.getState()).isEqualTo(RecordState.SIGNED);
    assertThat(record.getLockedAt()).isEqualTo(NOW.plusSeconds(5));
    assertThat(record.openness()).isEqualTo(Openness.LINE);
  }

  @Test
  void aSignedRecordCannotBeSignedAgain() {
    SupervisionRecord record = Example.signed();
    assertThatThrownBy(() -> record.sign(SUPERVISOR, NOW)).isInstanceOf(StepNotPossible.class);
  }

  @Test
  void nobodySignsTwiceForBoth() {
    SupervisionRecord record = Example.halfSigned();
    assertThatThrownBy(() -> record.sign(SUPERVISOR, NOW)).isInstanceOf(RecordAlreadySigned.class);
    assertThat(record.getState()).isEqualTo(RecordState.HALF_SIGNED);
  }

  @Test
  void onlyTheFirstSignerTakesTheSignatureBack() {
    SupervisionRecord record = Example.halfSigned();
    assertThatThrownBy(() -> record.withdrawSignature(SUPERVISEE)).isInstanceOf(NotYourStep.class);
    record.withdrawSignature(SUPERVISOR);
    assertThat(record.getState()).isEqualTo(RecordState.SHARED);
    assertThat(record.getFirstSignerId()).isNull();
  }

  @Test
  void itIsNotClosedUnsignedBeforeTheDay() {
    SupervisionRecord record = Example.shared();
    Example.remindTwice(record);
    assertThatThrownBy(
            () -> record.closeUnsigned(SUPERVISOR, WHY, EARLIEST.minusDays(1), EARLIEST, NOW))
        .isInstanceOf(TooEarlyToClose.class);
  }

  @Test
  void itIsNotClosedUnsignedBeforeTwoReminders() {
    SupervisionRecord record = Example.shared();
    record.remind(LocalDate.of(2026, 11, 10));
    assertThatThrownBy(() -> record.closeUnsigned(SUPERVISOR, WHY, EARLIEST, EARLIEST, NOW))
        .isInstanceOf(RemindersFirst.class);
    record.remind(LocalDate.of(2026, 11, 13));
    record.closeUnsigned(SUPERVISOR, WHY, EARLIEST, EARLIEST, NOW);
    assertThat(record.getState()).isEqualTo(RecordState.CLOSED_UNSIGNED);
    assertThat(record.getLockedAt()).isEqualTo(NOW);
  }

  @Test
  void whatTheOtherWasNotShownIsNotClosedUnsigned() {
    SupervisionRecord record = Example.shared();
    Example.remindTwice(record);
    record.edit(SUPERVISOR, NOW);
    assertThatThrownBy(() -> record.closeUnsigned(SUPERVISOR, WHY, EARLIEST, EARLIEST, NOW))
        .isInstanceOf(ChangesNotYetShared.class);
    assertThat(record.getState()).isEqualTo(RecordState.SHARED);
  }

  @Test
  void oneRecordIsRemindedOfOnceADayAndTwiceAtMost() {
    SupervisionRecord record = Example.shared();
    LocalDate day = LocalDate.of(2026, 11, 10);
    assertThat(record.remind(day)).isTrue();
    assertThat(record.remind(day)).isFalse();
    assertThat(record.remind(day.plusDays(3))).isTrue();
    assertThat(record.remind(day.plusDays(4))).isFalse();
    assertThat(record.getReminders().getSent()).isEqualTo(2);
  }

  @Test
  void sharingAnewBeginsTheRemindersAnew() {
    SupervisionRecord record = Example.shared();
    Example.remindTwice(record);
    record.edit(SUPERVISOR, NOW);
    record.share(SUPERVISOR, NOW);
    assertThat(record.getReminders().getSent()).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "SIGNED", "CLOSED_UNSIGNED", "CLOSED_UNSHARED"})
  void nobodyIsRemindedOfWhatDoesNotWaitForThem(RecordState state) {
    assertThat(Example.in(state).remind(LocalDate.of(2026, 12, 1))).isFalse();
  }

  @Test
  void whoSignedFirstIsNotRemindedToSign() {
    SupervisionRecord record = Example.agreed();
    record.sign(SUPERVISEE, NOW);
    assertThat(record.remind(LocalDate.of(2026, 11, 10))).isFalse();
  }

  @Test
  void aLateSignatureAddsAndNeverReopens() {
    SupervisionRecord record = Example.closedUnsigned();
    Instant locked = record.getLockedAt();
    record.signLate(SUPERVISEE);
    assertThat(record.getState()).isEqualTo(RecordState.CLOSED_UNSIGNED);
    assertThat(record.getLockedAt()).isEqualTo(locked);
    assertThat(record.getFirstSignerId()).isEqualTo(SUPERVISEE);
    assertThatThrownBy(() -> record.signLate(SUPERVISEE)).isInstanceOf(NotYourStep.class);
  }

  @Test
  void anAddendumByTheSuperviseeIsReadBySupervisor() {
    SupervisionRecord addendum = Example.signed().add(SUPERVISEE, TEMPLATE, NOW);
    assertThat(addendum.getState()).isEqualTo(RecordState.DRAFT);
    assertThat(addendum.authorId()).isEqualTo(SUPERVISEE);
    assertThat(addendum.readerId()).isEqualTo(SUPERVISOR);
    addendum.share(SUPERVISEE, NOW);
    assertThatThrownBy(() -> addendum.agree(SUPERVISEE, 0, NOW)).isInstanceOf(NotYourStep.class);
    addendum.agree(SUPERVISOR, 0, NOW);
    assertThat(addendum.getState()).isEqualTo(RecordState.AGREED);
  }

  @Test
  void aRecorderTypesOnlyAfterTheSuperviseeAgreed() {
    SupervisionRecord record = Example.draft();
    record.nameRecorder(SUPERVISOR, "wren");
    assertThatThrownBy(() -> record.edit("wren", NOW)).isInstanceOf(NotYourStep.class);
    record.consentToRecorder(SUPERVISEE, NOW);
    record.edit("wren", NOW);
    assertThat(record.recorderId()).isEqualTo("wren");
    assertThatThrownBy(() -> record.share("wren", NOW)).isInstanceOf(NotYourStep.class);
  }

  @Test
  void theRecorderLosesTheDraftWhenConsentGoesOrItIsShared() {
    SupervisionRecord record = Example.draft();
    record.nameRecorder(SUPERVISOR, "wren");
    record.consentToRecorder(SUPERVISEE, NOW);
    record.consentToRecorder(SUPERVISEE, null);
    assertThatThrownBy(() -> record.edit("wren", NOW)).isInstanceOf(NotYourStep.class);
    record.consentToRecorder(SUPERVISEE, NOW);
    record.share(SUPERVISOR, NOW);
    assertThat(record.recorderId()).isNull();
    assertThatThrownBy(() -> record.edit("wren", NOW)).isInstanceOf(NotYourStep.class);
  }

  @Test
  void aPartyIsNoRecorderAndOnlyTheSuperviseeConsents() {
    SupervisionRecord record = Example.draft();
    assertThatThrownBy(() -> record.nameRecorder(SUPERVISOR, SUPERVISEE))
        .isInstanceOf(RecorderIsAParty.class);
    assertThatThrownBy(() -> record.consentToRecorder(SUPERVISEE, NOW))
        .isInstanceOf(NoRecorderNamed.class);
    record.nameRecorder(SUPERVISOR, "wren");
    assertThatThrownBy(() -> record.consentToRecorder(SUPERVISOR, NOW))
        .isInstanceOf(NotYourStep.class);
    assertThatThrownBy(() -> record.consentToRecorder(SOMEBODY_ELSE, NOW))
        .isInstanceOf(NotYourStep.class);
  }

  @Test
  void consentToARecorderComesBeforeSharing() {
    SupervisionRecord record = Example.shared();
    assertThatThrownBy(() -> record.consentToRecorder(SUPERVISEE, NOW))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void whatIsSignedOrClosedIsLocked() {
    assertThat(Arrays.stream(RecordState.values()).filter(RecordState::isLocked))
        .containsExactly(
            RecordState.SIGNED, RecordState.CLOSED_UNSIGNED, RecordState.CLOSED_UNSHARED);
  }

  @Test
  void eachPartIsSealedForItsOwnPlaceAndVersion() {
    RecordSection section = new RecordSection("record", "wellbeing", 1);
    assertThat(section.context()).isNotEmpty().isNotEqualTo(section.nextContext());
    assertThat(section.nextContext()).contains("record").contains("wellbeing");
  }
}
