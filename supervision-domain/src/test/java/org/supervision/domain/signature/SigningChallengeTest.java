package org.supervision.domain.signature;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * A signature counts only on a fresh proof of the same person, for the same question, once, in
 * time.
 */
class SigningChallengeTest {

  private static final Instant BEGUN = Instant.parse("2026-11-03T10:00:00.600Z");
  private static final Instant NOW = BEGUN.plusSeconds(30);

  @Test
  void aFreshProofByTheSignerIsAccepted() {
    assertThatCode(() -> asked().answer(proof("sub-tom", NOW, "nonce"), "tom", NOW))
        .doesNotThrowAnyException();
  }

  @Test
  void aLoginFromBeforeTheQuestionIsNotFresh() {
    assertThatThrownBy(
            () -> asked().answer(proof("sub-tom", BEGUN.minusSeconds(2), "nonce"), "tom", NOW))
        .isInstanceOf(ConfirmationNotFresh.class);
  }

  @Test
  void aLoginInTheSameSecondIsFreshSinceTheProviderTellsWholeSeconds() {
    Instant told = Instant.parse("2026-11-03T10:00:00Z");
    assertThatCode(() -> asked().answer(proof("sub-tom", told, "nonce"), "tom", NOW))
        .doesNotThrowAnyException();
  }

  @Test
  void anotherPersonsPasswordDoesNotSign() {
    assertThatThrownBy(() -> asked().answer(proof("sub-priya", NOW, "nonce"), "tom", NOW))
        .isInstanceOf(ConfirmedBySomebodyElse.class);
  }

  @Test
  void anotherPersonsSessionDoesNotSign() {
    assertThatThrownBy(() -> asked().answer(proof("sub-tom", NOW, "nonce"), "priya", NOW))
        .isInstanceOf(ConfirmedBySomebodyElse.class);
  }

  @Test
  void aProofForAnotherQuestionDoesNotSign() {
    assertThatThrownBy(() -> asked().answer(proof("sub-tom", NOW, "other"), "tom", NOW))
        .isInstanceOf(ConfirmationForSomethingElse.class);
    assertThatThrownBy(() -> asked().answer(proof("sub-tom", NOW, null), "tom", NOW))
        .isInstanceOf(ConfirmationForSomethingElse.class);
  }

  @Test
  void aProofWithoutAQuestionDoesNotSign() {
    assertThatThrownBy(() -> begun().answer(proof("sub-tom", NOW, null), "tom", NOW))
        .isInstanceOf(ConfirmationForSomethingElse.class);
  }

  @Test
  void aProofIsUsedOnce() {
    SigningChallenge challenge = asked();
    Confirmation proof = proof("sub-tom", NOW, "nonce");
    challenge.answer(proof, "tom", NOW);
    assertThatThrownBy(() -> challenge.answer(proof, "tom", NOW))
        .isInstanceOf(ChallengeAlreadyUsed.class);
    assertThatThrownBy(() -> challenge.ask("sub-tom", "again"))
        .isInstanceOf(ChallengeAlreadyUsed.class);
  }

  @Test
  void aQuestionIsPutOnce() {
    assertThatThrownBy(() -> asked().ask("sub-priya", "nonce-2"))
        .isInstanceOf(ChallengeAlreadyUsed.class);
  }

  @Test
  void afterFiveMinutesItIsTooLate() {
    Instant last = BEGUN.plus(Duration.ofMinutes(5));
    assertThatCode(() -> asked().answer(proof("sub-tom", last, "nonce"), "tom", last))
        .doesNotThrowAnyException();
    Instant late = last.plusMillis(1);
    assertThatThrownBy(() -> asked().answer(proof("sub-tom", late, "nonce"), "tom", late))
        .isInstanceOf(ChallengeExpired.class);
  }

  private static Confirmation proof(String subject, Instant at, String nonce) {
    return new Confirmation(subject, at, nonce);
  }

  private static SigningChallenge asked() {
    SigningChallenge challenge = begun();
    challenge.ask("sub-tom", "nonce");
    return challenge;
  }

  private static SigningChallenge begun() {
    return new SigningChallenge("tom", "record", "record-1", "digest", BEGUN);
  }
}
