package org.supervision.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.supervision.domain.access.NotYourStep;
import org.supervision.domain.access.Openness;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.policy.Signatory;
import org.supervision.domain.shared.SealedText;

/** The life of an agreement: drafted, shared, changed by both, signed by both, reviewed (A1–A3). */
class SupervisionAgreementTest {

  private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
  private static final LocalDate REVIEW = LocalDate.of(2027, 11, 3);
  private static final SealedText WHY = SealedText.of(new byte[64]);

  @Test
  void aDraftIsTheSupervisorsAndASharedOneIsWrittenByBoth() {
    SupervisionAgreement agreement = drafted();
    assertThat(agreement.openness()).isEqualTo(Openness.AUTHOR);
    assertThatThrownBy(() -> agreement.edit("priya")).isInstanceOf(NotYourStep.class);
    agreement.share("tom", NOW);
    agreement.confirmRead("priya", NOW);
    agreement.edit("priya");
    agreement.edit("tom");
    assertThatThrownBy(() -> agreement.edit("ruth")).isInstanceOf(NotYourStep.class);
  }

  @Test
  void onlyTheSupervisorSharesAndOnlyOnce() {
    SupervisionAgreement agreement = drafted();
    assertThatThrownBy(() -> agreement.share("priya", NOW)).isInstanceOf(NotYourStep.class);
    agreement.share("tom", NOW);
    agreement.confirmRead("priya", NOW);
    assertThatThrownBy(() -> agreement.share("tom", NOW))
        .isInstanceOf(AgreementAlreadyShared.class);
  }

  @Test
  void nobodySignsADraft() {
    assertThatThrownBy(() -> drafted().sign("tom", TODAY, REVIEW))
        .isInstanceOf(AgreementNotToBeSigned.class);
  }

  @Test
  void theFirstSignatureFreezesTheText() {
    SupervisionAgreement agreement = halfSigned();
    assertThatThrownBy(() -> agreement.edit("priya")).isInstanceOf(AgreementIsFrozen.class);
    assertThatThrownBy(() -> agreement.sign("tom", TODAY, REVIEW))
        .isInstanceOf(AgreementNotToBeSigned.class);
    assertThat(agreement.getState().standsForRecords()).isFalse();
  }

  @Test
  void theSecondSignaturePutsItInForceUntilItsReview() {
    SupervisionAgreement agreement = halfSigned();
    agreement.sign("priya", TODAY, REVIEW);
    assertThat(agreement.getState()).isEqualTo(AgreementState.SIGNED);
    assertThat(agreement.getState().standsForRecords()).isTrue();
    assertThat(agreement.getSignedOn()).isEqualTo(TODAY);
    assertThat(agreement.isReviewOverdue(REVIEW)).isFalse();
    assertThat(agreement.isReviewOverdue(REVIEW.plusDays(1))).isTrue();
    assertThatThrownBy(() -> agreement.sign("tom", TODAY, REVIEW))
        .isInstanceOf(AgreementNotToBeSigned.class);
  }

  @Test
  void eitherTakesAHalfSignedOneBackAndASignedOneNobody() {
    SupervisionAgreement agreement = halfSigned();
    agreement.reopen("priya");
    assertThat(agreement.getState()).isEqualTo(AgreementState.SHARED);
    assertThat(agreement.getFirstSignerId()).isNull();
    assertThatThrownBy(() -> agreement.reopen("tom")).isInstanceOf(AgreementNotHalfSigned.class);
  }

  @Test
  void nobodyElseSigns() {
    SupervisionAgreement agreement = halfSigned();
    assertThatThrownBy(() -> agreement.sign("ruth", TODAY, REVIEW)).isInstanceOf(NotYourStep.class);
  }

  @Test
  void aRefusalIsRecordedByTheSupervisorFromTheDayOnAndLetsRecordsBeSigned() {
    SupervisionAgreement agreement = drafted();
    agreement.share("tom", NOW);
    agreement.confirmRead("priya", NOW);
    LocalDate earliest = TODAY.plusDays(14);
    assertThatThrownBy(() -> agreement.recordRefusal("priya", WHY, earliest, earliest))
        .isInstanceOf(NotYourStep.class);
    assertThatThrownBy(() -> agreement.recordRefusal("tom", WHY, earliest.minusDays(1), earliest))
        .isInstanceOf(TooEarlyToRecordRefusal.class);
    agreement.recordRefusal("tom", WHY, earliest, earliest);
    assertThat(agreement.getState().standsForRecords()).isTrue();
  }

  @Test
  void whereThePolicyNamesTheOrganisationItSignsLastAndOnlyThenRecordsCanBeSigned() {
    SupervisionAgreement agreement = pairSigned();
    assertThat(agreement.awaitsOrganisation()).isTrue();
    assertThat(agreement.getState().standsForRecords()).isFalse();
    agreement.sign("ruth", TODAY, REVIEW);
    assertThat(agreement.getState().standsForRecords()).isTrue();
    assertThat(agreement.getReviewOn()).isEqualTo(REVIEW);
    assertThat(agreement.organisationSignerId()).isEqualTo("ruth");
    assertThat(agreement.awaitsOrganisation()).isFalse();
  }

  @Test
  void theOrganisationDoesNotSignBeforeBothHave() {
    SupervisionAgreement agreement = drafted();
    agreement.letOrganisationSign();
    agreement.share("tom", NOW);
    agreement.confirmRead("priya", NOW);
    assertThatThrownBy(() -> agreement.sign("ruth", TODAY, REVIEW))
        .isInstanceOf(AgreementNotToBeSigned.class);
    agreement.sign("tom", TODAY, REVIEW);
    assertThatThrownBy(() -> agreement.sign("ruth", TODAY, REVIEW))
        .isInstanceOf(AgreementNotToBeSigned.class);
  }

  @Test
  void nobodyOfThePairSignsForTheOrganisation() {
    for (String party : new String[] {"tom", "priya"}) {
      SupervisionAgreement agreement = pairSigned();
      assertThat(agreement.signatory(party)).isNotEqualTo(Signatory.ORGANISATION);
      assertThatThrownBy(() -> agreement.sign(party, TODAY, REVIEW))
          .isInstanceOf(AgreementNotToBeSigned.class);
    }
  }

  @Test
  void eitherTakesItBackWhileTheOrganisationHasNotSigned() {
    SupervisionAgreement agreement = pairSigned();
    agreement.reopen("tom");
    assertThat(agreement.getState()).isEqualTo(AgreementState.SHARED);
    assertThat(agreement.awaitsOrganisation()).isFalse();
    SupervisionAgreement signed = pairSigned();
    signed.sign("ruth", TODAY, REVIEW);
    assertThatThrownBy(() -> signed.reopen("tom")).isInstanceOf(AgreementNotHalfSigned.class);
  }

  @Test
  void thatSomebodyWillNotSignIsNotSaidOfWhoeverHasSigned() {
    SupervisionAgreement agreement = drafted();
    agreement.share("tom", NOW);
    agreement.confirmRead("priya", NOW);
    agreement.sign("priya", TODAY, REVIEW);
    assertThatThrownBy(() -> agreement.recordRefusal("tom", WHY, TODAY, TODAY))
        .isInstanceOf(AgreementNotToBeSigned.class);
  }

  @Test
  void theSuperviseeSignsHavingReadWhoMayLookAndReadsItAgainWhenItWasChanged() {
    SupervisionAgreement agreement = drafted();
    agreement.share("tom", NOW);
    assertThatThrownBy(() -> agreement.sign("priya", TODAY, REVIEW))
        .isInstanceOf(WhoMayReadNotConfirmed.class);
    assertThatThrownBy(() -> agreement.confirmRead("tom", NOW)).isInstanceOf(NotYourStep.class);
    agreement.confirmRead("priya", NOW);
    agreement.sign("priya", TODAY, REVIEW);
    assertThat(agreement.getSuperviseeReadAt()).isEqualTo(NOW);
    agreement.reopen("tom");
    assertThatThrownBy(() -> agreement.requireRead("priya"))
        .isInstanceOf(WhoMayReadNotConfirmed.class);
    agreement.requireRead("tom");
  }

  @Test
  void aReplacedAgreementStandsForNothing() {
    SupervisionAgreement agreement = halfSigned();
    agreement.sign("priya", TODAY, REVIEW);
    agreement.supersede();
    assertThat(agreement.getState().standsForRecords()).isFalse();
  }

  private static SupervisionAgreement pairSigned() {
    SupervisionAgreement agreement = drafted();
    agreement.letOrganisationSign();
    agreement.share("tom", NOW);
    agreement.confirmRead("priya", NOW);
    agreement.sign("tom", TODAY, REVIEW);
    agreement.sign("priya", TODAY, REVIEW);
    return agreement;
  }

  private static SupervisionAgreement halfSigned() {
    SupervisionAgreement agreement = drafted();
    agreement.share("tom", NOW);
    agreement.confirmRead("priya", NOW);
    agreement.sign("tom", TODAY, REVIEW);
    return agreement;
  }

  private static SupervisionAgreement drafted() {
    SupervisoryRelationship pair =
        new SupervisoryRelationship(
            "northmere", "priya", "tom", RelationshipKind.LINE_MANAGEMENT, NOW);
    return new SupervisionAgreement(pair, "file", "policy", 1, NOW);
  }
}
