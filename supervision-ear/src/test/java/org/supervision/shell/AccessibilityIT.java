package org.supervision.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;

/** Every kind of page that somebody reaches from their home page is free of what axe can find. */
@OnStage
class AccessibilityIT {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final int NARROWEST = 320;
  private static final int HEIGHT = 800;
  private static final String FITS =
      "() => window.innerWidth === 320 && document.documentElement.scrollWidth <= 320";
  // A change of scheme is seen by the checker once it is painted.
  private static final String PAINTED =
      "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
          + ".then(() => Promise.allSettled(document.getAnimations().map(one => one.finished)))"
          + ".then(() => null)";
  private static final String LINKS =
      "links => links.map(link => link.pathname + link.search)"
          + ".filter(path => !/sign-out|pdf|zip|qr/.test(path))";

  @Test
  void whatTheSupervisorReaches(Stage stage, Browsers browsers) {
    walk(stage, browsers.of("tom"), 10);
  }

  @Test
  void whatTheSuperviseeReaches(Stage stage, Browsers browsers) {
    walk(stage, browsers.of("priya"), 6);
  }

  @Test
  void whatTheSuperviseeReachesOnAPhone(Stage stage, Browsers browsers) {
    walk(stage, browsers.phoneOf("priya"), 6);
  }

  @Test
  void thePagesOfErrorsAndOfThoseWhoSignedOut(Stage stage, Browsers browsers) {
    Page page = browsers.of("tom");
    for (String path : List.of("/nothing-here", "/signed-out")) {
      page.navigate(stage.url() + path);
      assertClean(page);
    }
  }

  /** Follows links from the home page, one address of each kind. */
  @SuppressWarnings("unchecked")
  private static void walk(Stage stage, Page page, int atLeast) {
    Map<String, String> seen = new LinkedHashMap<>();
    Deque<String> ahead = new ArrayDeque<>(List.of("/"));
    while (!ahead.isEmpty()) {
      String path = ahead.remove();
      if (seen.putIfAbsent(kind(path), path) == null) {
        page.navigate(stage.url() + path);
        assertClean(page);
        ahead.addAll((List<String>) page.evalOnSelectorAll("header a[href], main a[href]", LINKS));
      }
    }
    assertThat(seen).as("kinds of pages").hasSizeGreaterThanOrEqualTo(atLeast);
  }

  private static void assertClean(Page page) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(scheme)
              .setReducedMotion(ReducedMotion.REDUCE));
      page.evaluate(PAINTED);
      List<Rule> found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
      assertThat(found)
          .as(page.url() + " " + scheme)
          .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
          .isEmpty();
    }
    assertThat(page.locator("h1").count()).as("headings of " + page.url()).isEqualTo(1);
    assertNothingRunsSideways(page);
  }

  private static void assertNothingRunsSideways(Page page) {
    var usual = page.viewportSize();
    page.setViewportSize(NARROWEST, HEIGHT);
    // Waits for the page to be laid out anew; times out where something is wider than the window.
    page.waitForFunction(FITS);
    page.setViewportSize(usual.width, usual.height);
  }

  private static String kind(String path) {
    return path.replaceAll("\\?.*", "")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
  }
}
