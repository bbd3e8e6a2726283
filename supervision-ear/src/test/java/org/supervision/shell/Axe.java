package org.supervision.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.UnaryOperator;

/** Holds a page against what a checker finds, by day and by night, and against a narrow window. */
public final class Axe {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  // By night a page differs in its colours alone.
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
  private static final int NARROWEST = 320;
  private static final int HEIGHT = 800;
  private static final String FITS =
      "() => window.innerWidth === 320 && document.documentElement.scrollWidth <= 320";
  // A change of scheme is seen by the checker once it is painted.
  private static final String PAINTED =
      "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
          + ".then(() => Promise.allSettled(document.getAnimations().map(one => one.finished)))"
          + ".then(() => null)";

  private Axe() {}

  /** Nothing is found on the page that stands there, and nothing of it runs sideways. */
  public static void assertClean(Page page) {
    assertNothingIsFound(page, ColorScheme.DARK, checker -> checker.withRules(COLOURS));
    assertNothingIsFound(page, ColorScheme.LIGHT, checker -> checker.withTags(RULES));
    assertThat(page.locator("h1").count()).as("headings of " + page.url()).isEqualTo(1);
    assertNothingRunsSideways(page);
  }

  private static void assertNothingIsFound(
      Page page, ColorScheme scheme, UnaryOperator<AxeBuilder> rules) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
    page.evaluate(PAINTED);
    // No frames of others stand in our pages: the checker need not look for them, which takes long.
    AxeBuilder checker = rules.apply(new AxeBuilder(page).setLegacyMode(true));
    assertThat(checker.analyze().getViolations())
        .as(page.url() + " " + scheme)
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
        .isEmpty();
  }

  private static void assertNothingRunsSideways(Page page) {
    var usual = page.viewportSize();
    page.setViewportSize(NARROWEST, HEIGHT);
    // Waits for the page to be laid out anew; times out where something is wider than the window.
    page.waitForFunction(FITS);
    page.setViewportSize(usual.width, usual.height);
  }
}
