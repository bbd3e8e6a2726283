package org.supervision.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever turns a page asks the same question as before. */
class PageTurnTest {

  @Test
  void aListThatWasAskedForByItsPathAloneIsTurnedByItsParameter() {
    assertThat(PageTurn.to(1, "page", "/moves", null)).isEqualTo("/moves?page=1");
    assertThat(PageTurn.to(1, "page", "/moves", "")).isEqualTo("/moves?page=1");
  }

  @Test
  void whatWasAskedForIsAskedForAgainAsItCame() {
    assertThat(PageTurn.to(0, "page", "/people", "who=O%27Hara&page=1&team="))
        .isEqualTo("/people?who=O%27Hara&team=&page=0");
  }

  @Test
  void anotherListOnThePageStaysWhereItIs() {
    assertThat(PageTurn.to(3, "owed", "/actions", "show=finished&owed=2&owing=1"))
        .isEqualTo("/actions?show=finished&owing=1&owed=3");
  }

  @Test
  void whatIsSaidTwiceIsSaidOnceAfterwards() {
    assertThat(PageTurn.to(2, "page", "/moves", "page=1&pages=4&page=9"))
        .isEqualTo("/moves?pages=4&page=2");
  }
}
