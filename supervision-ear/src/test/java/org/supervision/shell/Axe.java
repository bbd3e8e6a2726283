package org.supervision.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.supervision.stage.Counts;

/**
 * Holds a page against what a checker finds, at a desk and on a phone, by day and by night, and
 * against a narrow window, its colours where they are new; and walks it with the Tab key, where it
 * is seen for the first time.
 */
public final class Axe {

  /** The width of a window at a desk. */
  public static final String DESK = "a desk";

  /** The width of a phone. */
  public static final String PHONE = "a phone";

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final String CONTRAST = "color-contrast";
  // By night a page differs in its colours alone, and those are the same at each width. Outside
  // the soak they are looked at where words stand in a place that is new.
  private static final List<String> COLOURS = List.of(CONTRAST, "link-in-text-block");
  // What hangs on where things stand, and not only on what is shown.
  private static final List<String> PLACED = List.of("target-size", "scrollable-region-focusable");
  private static final String SHOWN =
      "() => [...document.body.querySelectorAll('*')]"
          + ".map(one => one.checkVisibility({ visibilityProperty: true }) ? 1 : 0).join('')";
  private static final Map<String, Integer> WIDTHS = Map.of(DESK, 1280, PHONE, 390);
  private static final int NARROWEST = 320;
  private static final int HEIGHT = 844;
  private static final String FITS =
      "() => window.innerWidth === 320 && document.documentElement.scrollWidth <= 320";
  // Without any gliding it would be quicker, but what our library closes would stay open: it waits
  // for the end of the gliding.
  // A change of scheme is seen by the checker once it is painted: where motion is reduced each
  // element takes its colour over in a moment, and what is within it in the next.
  private static final String PAINTED =
      "async () => { const moving = () => document.getAnimations()"
          + ".some(one => one.playState === 'running');"
          + " for (let frame = 0; frame < 2 || (frame < 60 && moving()); frame++)"
          + " await new Promise(done => requestAnimationFrame(() => done())); }";

  // What is told of the rest of a page takes longer than to look at it.
  private static final String FOUND =
      "rules => axe.run(document, { ...rules, resultTypes: ['violations'] })"
          + ".then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))";
  private static final String TOO_WIDE =
      "() => [...document.querySelectorAll('body *')]"
          + ".filter(one => one.getBoundingClientRect().right > window.innerWidth)"
          + ".map(one => one.outerHTML.slice(0, 120))";
  private static final String CHECKER = checker();

  private Axe() {}

  /**
   * Nothing is found on the page that stands there, and nothing of it runs sideways. The second
   * server sends the same pages: they are not looked at again there.
   */
  public static void assertClean(Page page) {
    if ("payara".equals(System.getProperty("server"))) {
      return;
    }
    Seen.isOtherwise(page);
    assertThat(page.locator("h1").count()).as("headings of " + page.url()).isEqualTo(1);
    var usual = page.viewportSize();
    for (String width : Counts.isSoak() ? List.of(DESK, PHONE) : List.of(DESK)) {
      assertNothingIsFoundByNight(page, width);
    }
    Object shown = assertNothingIsFound(page, PHONE, null);
    Seen.note(page, PHONE);
    assertNothingIsFound(page, DESK, Counts.isSoak() ? null : shown);
    if (Seen.note(page, DESK)) {
      TabWalk.assertInOrder(page);
    }
    assertNothingRunsSideways(page);
    page.setViewportSize(usual.width, usual.height);
  }

  /**
   * The same of a page that was held against all of it before, when somebody else comes to it or it
   * has come to another state: where it is made otherwise, that is found on a phone by day. In the
   * soak it is held against all of it again.
   */
  static void assertCleanAgain(Page page) {
    if (Counts.isSoak()) {
      assertClean(page);
      return;
    }
    assertThat(page.locator("h1").count()).as("headings of " + page.url()).isEqualTo(1);
    var usual = page.viewportSize();
    if (Seen.isOtherwise(page)) {
      assertNothingIsFound(page, PHONE, null);
    }
    assertNothingRunsSideways(page);
    page.setViewportSize(usual.width, usual.height);
  }

  private static void assertNothingIsFoundByNight(Page page, String width) {
    resize(page, width);
    if (Colours.areNew(page, width + " by night")) {
      paint(page, ColorScheme.DARK);
      hold(page, Map.of("runOnly", Map.of("type", "rule", "values", COLOURS)));
      paint(page, ColorScheme.LIGHT);
    }
  }

  /**
   * Where just the same is shown as at the width before, only what hangs on places is looked at.
   * What is shown.
   */
  private static Object assertNothingIsFound(Page page, String width, Object shownBefore) {
    resize(page, width);
    Object shown = page.evaluate(SHOWN);
    boolean colours = Colours.areNew(page, width);
    hold(page, shown.equals(shownBefore) ? placed(colours) : all(colours));
    return shown;
  }

  private static Map<String, Object> placed(boolean colours) {
    List<String> rules = new ArrayList<>(PLACED);
    if (colours) {
      rules.add(CONTRAST);
    }
    return Map.of("runOnly", Map.of("type", "rule", "values", rules));
  }

  private static Map<String, Object> all(boolean colours) {
    return Map.of(
        "runOnly",
        Map.of("type", "tag", "values", RULES),
        "rules",
        Map.of(CONTRAST, Map.of("enabled", colours)));
  }

  private static void resize(Page page, String width) {
    page.setViewportSize(WIDTHS.get(width), HEIGHT);
  }

  private static void paint(Page page, ColorScheme scheme) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
    page.evaluate(PAINTED);
  }

  private static void hold(Page page, Map<String, Object> rules) {
    if (page.evaluate("() => !window.axe").equals(true)) {
      page.evaluate(CHECKER);
    }
    assertThat((List<?>) page.evaluate(FOUND, rules))
        .as("%s at %s, %s", page.url(), page.viewportSize().width, rules)
        .isEmpty();
  }

  private static void assertNothingRunsSideways(Page page) {
    page.setViewportSize(NARROWEST, HEIGHT);
    try {
      page.waitForFunction(FITS); // once the page is laid out anew
    } catch (TimeoutError tooWide) {
      assertThat((List<?>) page.evaluate(TOO_WIDE)).as(page.url()).isEmpty();
      throw tooWide;
    }
  }

  /** The checker's own source, as its library brings it. */
  private static String checker() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
