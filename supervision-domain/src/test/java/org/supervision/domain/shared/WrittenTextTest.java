package org.supervision.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What people type or paste is kept as they meant it, and nothing is cut off. */
class WrittenTextTest {

  @Test
  void lineEndsBecomeOneKind() {
    assertThat(WrittenText.of("a\r\nb\rc\u2028d\u0085e", 100)).isEqualTo("a\nb\nc\nd\ne");
  }

  @Test
  void unseenControlCharactersGoAndTabsStay() {
    assertThat(WrittenText.of("a\u0000b\u0007c\u001bd\te\u007f", 100)).isEqualTo("abcd\te");
  }

  @Test
  void pictureSignsOtherScriptsAndMarkupStayAsTheyAre() {
    String typed = "😀 שלום مرحبا <script>alert(1)</script> & \"x\" ' -- ; 🏴󠁧󠁢󠁷󠁬󠁳󠁿";
    assertThat(WrittenText.of(typed, 200)).isEqualTo(typed);
  }

  @Test
  void halfACharacterIsShownAsSuch() {
    assertThat(WrittenText.of("a\ud83db\ude00c", 100)).isEqualTo("a\ufffdb\ufffdc");
  }

  @Test
  void nullStaysNull() {
    assertThat(WrittenText.of(null, 10)).isNull();
    assertThat(WrittenText.isBlank(null)).isTrue();
    assertThat(WrittenText.isBlank(" \n\t")).isTrue();
    assertThat(WrittenText.isBlank("\u00A0\u202F ")).as("white space that breaks no line").isTrue();
  }

  @Test
  void whatIsNeededIsNotThereWhereNothingIsSeenOfIt() {
    assertThatThrownBy(() -> WrittenText.required("\u0007 \u0000", 100))
        .isInstanceOf(TextNeeded.class);
    assertThatThrownBy(() -> WrittenText.required(null, 100)).isInstanceOf(TextNeeded.class);
  }

  @Test
  void aTextOfTheGreatestLengthIsKeptAndALongerOneRefusedWhole() {
    String longest = "x".repeat(WrittenText.LONG);
    assertThat(WrittenText.of(longest, WrittenText.LONG)).isEqualTo(longest);
    assertThatThrownBy(() -> WrittenText.of(longest + "y", WrittenText.LONG))
        .isInstanceOf(TextTooLong.class);
  }

  @Test
  void whatIsTakenOutDoesNotCount() {
    assertThat(WrittenText.of("ab\r\n\u0000", 3)).isEqualTo("ab\n");
  }
}
