package org.supervision.domain.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.RequestKind;
import org.supervision.domain.shared.SealedText;

class RedactionTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final SealedText SEALED = SealedText.of(new byte[40]);

  @Test
  void whoeverProposedItDoesNotAgreeIt() {
    Redaction redaction = proposedBy("nina");
    assertThatExceptionOfType(RedactionAgreedByAnother.class)
        .isThrownBy(() -> redaction.agree("nina", NOW));
    redaction.agree("olga", NOW);
    assertThat(redaction.getState()).isEqualTo(RedactionState.AGREED);
    assertThat(redaction.getDecidedBy()).isEqualTo("olga");
  }

  @Test
  void itIsAgreedOnceAndTakenBackAlsoAfterwards() {
    Redaction redaction = proposedBy("nina");
    redaction.agree("olga", NOW);
    assertThatExceptionOfType(RedactionIsDecided.class)
        .isThrownBy(() -> redaction.agree("ora", NOW));
    redaction.takeBack("nina", NOW);
    assertThat(redaction.getState()).isEqualTo(RedactionState.TAKEN_BACK);
    assertThatExceptionOfType(RedactionIsDecided.class)
        .isThrownBy(() -> redaction.takeBack("nina", NOW));
    assertThatExceptionOfType(RedactionIsDecided.class)
        .isThrownBy(() -> redaction.agree("olga", NOW));
  }

  @Test
  void withoutAPassageItIsTheWholeOfIt() {
    assertThat(proposedBy("nina").isWhole()).isFalse();
    Redaction whole = redaction();
    whole.propose(null, SEALED, "nina", NOW);
    assertThat(whole.isWhole()).isTrue();
  }

  @Test
  void anExemptionThatTheLawDoesNotHaveIsNone() {
    assertThat(Exemption.named("OTHER_PERSON").code()).isEqualTo("2/16");
    assertThatExceptionOfType(RedactionNeedsExemption.class)
        .isThrownBy(() -> Exemption.named("AWKWARD"));
    assertThatExceptionOfType(RedactionNeedsExemption.class)
        .isThrownBy(() -> Exemption.named(null));
  }

  private static Redaction proposedBy(String who) {
    Redaction redaction = redaction();
    redaction.propose(SEALED, SEALED, who, NOW);
    return redaction;
  }

  private static Redaction redaction() {
    DataRequest request =
        new DataRequest(
            new SupervisionFile("here", "ida", Instant.EPOCH),
            RequestKind.SUBJECT_ACCESS,
            TODAY,
            TODAY);
    return new Redaction(request, RedactedKind.RECORD, "a-record", Exemption.OTHER_PERSON);
  }
}
