package org.supervision.walks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supervision.shell.Axe;
import org.supervision.shell.Seen;
import org.supervision.stage.Alone;
import org.supervision.stage.OnStage;

/**
 * Runs after all walks: every page was held against the checker, at a desk and on a phone. A page
 * that is missed here is not led to by any walk of {@code AccessibilityIT}, nor shown to {@link
 * Axe} by the test of its own feature.
 */
@OnStage
@Alone
class EveryPageIT {

  @BeforeAll
  static void allWalksHaveBeen() {
    assumeTrue(System.getProperty("it.test", "").isEmpty(), "Only some of the tests were run");
  }

  @ParameterizedTest(name = "at the width of {0}")
  @ValueSource(strings = {Axe.DESK, Axe.PHONE})
  void noPageWasMissed(String width) throws Exception {
    assertThat(Seen.missed(width)).as("pages never checked at the width of %s", width).isEmpty();
  }
}
