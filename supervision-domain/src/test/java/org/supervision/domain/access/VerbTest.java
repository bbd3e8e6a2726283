package org.supervision.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which verbs look, and which of them let a copy out. */
class VerbTest {

  @Test
  void lookingIsLoggedBeforeTheContentIsShown() {
    assertThat(Arrays.stream(Verb.values()).filter(Verb::isReading))
        .containsExactly(Verb.LIST, Verb.READ, Verb.PRINT, Verb.DOWNLOAD, Verb.EXPORT);
  }
}
