package org.supervision.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
  void whatHrReaches(Stage stage, Browsers browsers) {
    walk(stage, browsers.of("nina"), 4);
  }

  @Test
  void thePagesOfErrorsAndOfThoseWhoSignedOut(Stage stage, Browsers browsers) {
    Page page = browsers.of("tom");
    for (String path : List.of("/nothing-here", "/signed-out")) {
      page.navigate(stage.url() + path);
      Axe.assertClean(page);
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
        Axe.assertClean(page);
        ahead.addAll((List<String>) page.evalOnSelectorAll("header a[href], main a[href]", LINKS));
      }
    }
    assertThat(seen).as("kinds of pages").hasSizeGreaterThanOrEqualTo(atLeast);
  }

  private static String kind(String path) {
    return path.replaceAll("\\?.*", "")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
  }
}
