package org.supervision.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.shared.NotVisible;

class FileTransferTest {

  private static final Instant PLANNED_AT = Instant.parse("2026-11-24T09:00:00Z");
  private static final Instant MIDNIGHT = Instant.parse("2026-12-07T00:00:00Z");

  private final SupervisionFile file = new SupervisionFile("northmere", "priya", PLANNED_AT);

  @Test
  void aProposedTransferChangesNothingAndConcernsNobodyYet() {
    FileTransfer transfer = proposed(MIDNIGHT);

    assertThat(transfer.isDue(MIDNIGHT)).isFalse();
    assertThat(transfer.concerns("sam")).isFalse();
    assertThatThrownBy(() -> transfer.withdraw(PLANNED_AT)).isInstanceOf(TransferNotPlanned.class);
  }

  @Test
  void itIsDueFromItsInstantOnAndNotBefore() {
    FileTransfer transfer = planned();

    assertThat(transfer.isDue(MIDNIGHT.minusNanos(1))).isFalse();
    assertThat(transfer.isDue(MIDNIGHT)).isTrue();
    assertThatThrownBy(() -> transfer.carryOut("", MIDNIGHT.minusNanos(1)))
        .isInstanceOf(TransferNotPlanned.class);
  }

  @Test
  void itIsCarriedOutOnce() {
    FileTransfer transfer = planned();
    transfer.carryOut("", MIDNIGHT.plusSeconds(3));

    assertThat(transfer.getState()).isEqualTo(TransferState.CARRIED_OUT);
    assertThat(transfer.isDue(MIDNIGHT.plus(Duration.ofDays(1)))).isFalse();
    assertThatThrownBy(() -> transfer.carryOut("", MIDNIGHT.plusSeconds(6)))
        .isInstanceOf(TransferNotPlanned.class);
  }

  @Test
  void itIsCalledOffBeforeItsInstantAndNeverFromThenOn() {
    FileTransfer inTime = planned();
    inTime.withdraw(MIDNIGHT.minusSeconds(1));
    assertThat(inTime.getState()).isEqualTo(TransferState.WITHDRAWN);

    FileTransfer tooLate = planned();
    assertThatThrownBy(() -> tooLate.withdraw(MIDNIGHT)).isInstanceOf(TransferNotPlanned.class);
  }

  @Test
  void whatIsToBeAtOnceIsSoFromTheMomentOfDeciding() {
    FileTransfer transfer = proposed(null);
    transfer.settle(PLANNED_AT);
    transfer.plan("next", PLANNED_AT);

    assertThat(transfer.getEffectiveAt()).isEqualTo(PLANNED_AT);
    assertThat(transfer.isDue(PLANNED_AT)).isTrue();
  }

  @Test
  void itIsDecidedOnce() {
    FileTransfer transfer = planned();

    assertThatThrownBy(() -> transfer.plan("another", PLANNED_AT))
        .isInstanceOf(TransferNotProposed.class);
  }

  @Test
  void itsFactsAreForTheThreeItIsAboutAlsoAfterwards() {
    FileTransfer transfer = planned();
    transfer.carryOut("", MIDNIGHT);

    assertThat(transfer.concerns("tom")).isTrue();
    assertThat(transfer.concerns("sam")).isTrue();
    assertThat(transfer.concerns("asha")).isFalse();
  }

  @Test
  void aWrongOneIsPutRightByAnotherAndStaysInTheHistory() {
    FileTransfer wrong = planned();
    FileTransfer back = new FileTransfer(file, new Handing("sam", "next", "tom"), MIDNIGHT, "nina");
    assertThatThrownBy(() -> back.correct(wrong)).isInstanceOf(TransferNotCarriedOut.class);

    wrong.carryOut("", MIDNIGHT);
    back.correct(wrong);
    wrong.beCorrected();

    assertThat(back.getCorrectsId()).isEqualTo(wrong.getId());
    assertThat(wrong.getState()).isEqualTo(TransferState.CORRECTED);
    assertThat(wrong.getCarriedOutAt()).isEqualTo(MIDNIGHT);
  }

  @Test
  void nothingIsPutRightByAMoveOfAnotherFile() {
    FileTransfer wrong = planned();
    wrong.carryOut("", MIDNIGHT);
    SupervisionFile another = new SupervisionFile("northmere", "kit", PLANNED_AT);
    FileTransfer back =
        new FileTransfer(another, new Handing("sam", "next", "tom"), MIDNIGHT, "nina");

    assertThatThrownBy(() -> back.correct(wrong)).isInstanceOf(NotVisible.class);
  }

  @Test
  void nobodyMovesAFileToThemselvesNorToWhoHoldsItAlready() {
    assertThatThrownBy(() -> new FileTransfer(file, handing(), MIDNIGHT, "sam"))
        .isInstanceOf(NobodyMovesAFileToThemselves.class);
    assertThatThrownBy(() -> new Handing("tom", "line", "tom"))
        .isInstanceOf(FileStaysWithItsHolder.class);
  }

  private FileTransfer planned() {
    FileTransfer transfer = proposed(MIDNIGHT);
    transfer.settle(PLANNED_AT);
    transfer.plan("next", PLANNED_AT);
    return transfer;
  }

  private FileTransfer proposed(Instant effectiveAt) {
    return new FileTransfer(file, handing(), effectiveAt, "nina");
  }

  private static Handing handing() {
    return new Handing("tom", "line", "sam");
  }
}
