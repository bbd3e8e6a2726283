package org.supervision.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;

/** Walks a page with the Tab key alone, and reaches what somebody without a mouse goes to. */
public final class TabWalk {

  private static final int FURTHEST = 200;

  /**
   * Numbers what can be reached, in the order of the source; of radio buttons one of a group.
   * Begins before the first of them, and notes what takes the focus from then on, and whether that
   * shows.
   */
  private static final String BEGIN =
      "() => { const groups = new Set(); let number = 0;"
          + " const reachable = document.querySelectorAll("
          + "\"a[href], button, input, select, textarea, summary, [tabindex='0']\");"
          + " for (const one of reachable) {"
          + "  if (one.disabled || one.type === 'hidden' || !one.checkVisibility()) continue;"
          + "  if (one.type === 'radio') {"
          + "   const checked = document.querySelector(`input[name='${one.name}']:checked`);"
          + "   if (checked ? checked !== one : groups.has(one.name)) continue;"
          + "   groups.add(one.name); }"
          + "  one.dataset.walk = number++; }"
          + " const start = document.createElement('span'); start.id = 'walk-start';"
          + " start.tabIndex = -1; document.body.prepend(start); start.focus();"
          + " window.walked = [];"
          + " window.walking = ({ target }) => { const style = getComputedStyle(target);"
          + "  const seen = style.outlineStyle !== 'none' || style.boxShadow !== 'none';"
          + "  window.walked.push((target.dataset.walk || target.tagName) + (seen ? '' : ' unseen')); };"
          + " document.addEventListener('focusin', window.walking);"
          + " return number; }";

  private static final String END =
      "() => { document.removeEventListener('focusin', window.walking);"
          + " document.activeElement.blur(); document.getElementById('walk-start').remove();"
          + " for (const one of document.querySelectorAll('[data-walk]')) delete one.dataset.walk;"
          + " return window.walked; }";

  private TabWalk() {}

  /** Everything is reached, in the order of the page, and it shows where one is. */
  static void assertInOrder(Page page) {
    int reachable = ((Number) page.evaluate(BEGIN)).intValue();
    for (int step = 0; step < reachable; step++) {
      page.keyboard().press("Tab");
    }
    assertThat((List<?>) page.evaluate(END))
        .as("what Tab reaches on %s", page.url())
        .isEqualTo(IntStream.range(0, reachable).mapToObj(String::valueOf).toList());
  }

  /** Goes on with Tab until it is reached. */
  public static void to(Page page, String selector) {
    String there = "selector => document.activeElement.matches(selector)";
    for (int step = 0; step < FURTHEST; step++) {
      page.keyboard().press("Tab");
      if (page.evaluate(there, selector).equals(true)) {
        return;
      }
    }
    throw new AssertionError("Tab never reaches " + selector + " on " + page.url());
  }
}
